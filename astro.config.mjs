import { defineConfig } from 'astro/config'
import afterword from './src/site/integration.ts'

export default defineConfig({ integrations: [afterword()] })
