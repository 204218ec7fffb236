/** The advice of a rule about wording, and how to keep words that have to stand, with the reason. */
export const withException = (id: string, advice: string): string =>
  `${advice} Where the words must stay, say why: \`{/* afterword-disable-next-line ${id} -- the reason */}\`.`
