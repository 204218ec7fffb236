/** Words for models and for what acts on behalf of one. Source: own list. */
import { words } from './words.ts'

/** Nouns and products that are models or act on behalf of one. */
export const modelNouns = new Set(
  words(`
    model llm agent assistant chatbot bot ai gpt gpt-4 gpt-4o gpt-5 claude gemini llama mistral copilot grok
    classifier planner copilots transformer
  `),
)

/** Words before "agent" that make it a program or a person that is no model ("user agent", "support agent"). */
export const notModels = new Set(
  words(`
    user support human grafana node build monitoring telemetry travel insurance estate data threat
  `),
)
