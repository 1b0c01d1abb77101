/**
 * A name its owner recognises and nobody else learns: “Nguyễn Thị Lan” is “N*** T*** L***”. Three stars whatever the
 * length, so that they tell nothing either.
 */
export function maskName(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((word) => {
      const first = /[\p{L}\p{N}]/u.exec(word)?.[0];
      return first === undefined ? [] : [`${first}***`];
    })
    .join(' ');
}
