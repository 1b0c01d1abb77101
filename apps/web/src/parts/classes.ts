/** Class names of one element, without those whose condition does not hold. */
export function classes(...names: readonly (string | false | 0 | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}
