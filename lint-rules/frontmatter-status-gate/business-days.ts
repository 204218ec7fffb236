const day = 86_400_000

/** Days from Monday to Friday (UTC) that lie after the day of `from` up to and including the day of `to`. */
export function businessDaysBetween(from: number, to: number): number {
  const first = Math.floor(from / day)
  const total = Math.max(0, Math.floor(to / day) - first)
  const weeks = Math.floor(total / 7)
  let days = weeks * 5
  for (let offset = weeks * 7 + 1; offset <= total; offset++) {
    const weekday = new Date((first + offset) * day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) days++
  }
  return days
}
