/**
 * Marks for unfinished text. `TODO` is also a kind of list, board and app, so it counts only with a colon, in
 * brackets or alone; `xxx` is left out, because it is how people redact.
 */
export const todoPattern =
  /\b(?:TODO|FIXME|TBC)(?=:|\)|\]|\s*$)|(?<=^\s*)(?:TODO|FIXME|TBC)\b(?! (?:list|board|app|item|file|comment)s?\b)|\blorem ipsum\b|\?\?\?+|(?<=^\s*)(?:TBD|TBA)(?=[.\s]*$)/gi

/** A piece of each of those marks: a document without any need not be searched block by block. */
export const todoSign = /todo|fixme|tb[acd]|lorem ipsum|\?\?\?/i

/** Prompts that templates put in brackets or in place of an answer. */
export const promptPattern =
  /\[(?:what|who|when|where|why|how|describe|insert|your|add|enter|link|time|name|date|number|duration|metric|owner|team|title|summary|list|placeholder|example|fill|todo)\b[^\][\n]{0,80}\](?!\()|(?<=^\s*)(?:describe (?:what happened|the (?:incident|impact|cause|root cause))(?: here)?|(?:write|add|insert|enter|put) (?:your|a|the) [a-z ]{1,30} here)\.?(?=\s*$)/gi

/** How a block begins or what it holds that has such a prompt. */
export const promptSign = /^\s*(?:describe|write|add|insert|enter|put)\b|\[/i
