/** How a wording rule is told that the words must stay: for the end of its advice. */
export const exceptionTo = (id: string): string =>
  ` Where the words must stay, say why: \`{/* afterword-disable-next-line ${id} -- the reason */}\`.`
