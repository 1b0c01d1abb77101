import { typeOf } from './paper-types.js';

export const DISPLAY_NAME_LENGTH = 150;

/** Characters that hide or turn round what stands beside them: controls, marks of direction, zero widths. */
const DECEIVING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * A file name as people see it: the last part of a path, without characters that deceive the eye, not too long.
 * It stays any text (`<script>` too): who shows it shows text.
 */
export function displayName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replaceAll(DECEIVING, '').replaceAll(/\s+/g, ' ').trim();
  return shortened(plain) || 'tep-khong-ten';
}

/** Cuts the middle of the stem: the ending stays readable. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= DISPLAY_NAME_LENGTH) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${letters.slice(0, DISPLAY_NAME_LENGTH - ending.length - 1).join('')}…${ending}`;
}

/** Under which name a browser saves it: always with the ending of what it is. */
export function downloadName(name: string, mime: string): string {
  const type = typeOf(mime);
  const safe = name.replaceAll(/[<>:"/\\|?*]/g, '_');
  if (!type || type.endings.some((ending) => safe.toLowerCase().endsWith(`.${ending}`))) return safe;
  return `${safe}.${type.extension}`;
}
