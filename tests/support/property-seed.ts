import fc from 'fast-check'

// The same examples each time: a test that fails now and then stops the wrong person. To look at other ones:
// `PROPERTY_SEED=7 npm run unit`.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2025) })
