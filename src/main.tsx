import { boot } from '#app/boot.tsx'

const element = document.getElementById('root')
if (!element) throw new Error('page without a root element')
boot(element)
