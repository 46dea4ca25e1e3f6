import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// A Vite config must be its default export; the name is Vite's.
// biome-ignore lint/style/noDefaultExport: see above
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023', emptyOutDir: true },
})
