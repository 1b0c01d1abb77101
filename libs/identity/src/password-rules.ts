import { refuse, type Refusal } from '#kernel';

export const SHORTEST = 10;
export const LONGEST = 128;
const DISTINCT = 5;

/** What everybody tries first; written without accents and blanks. */
const COMMON = [
  ...['password', 'passw0rd', 'matkhau', 'iloveyou', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'abcdef', 'admin'],
  ...['123456', '1234567890', '0123456789', '987654321', 'abc123', 'vietnam', 'soyte', 'dunghen'],
];

/** One text for one password, however a keyboard composes Vietnamese letters. */
export const normalised = (password: string): string => password.normalize('NFKC');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Length above composition (NIST SP 800-63B): long enough, not what everybody tries, not made of one's own name.
 * @returns `password.too_short`, `password.too_long`, `password.too_simple`, `password.common`, `password.own_name`
 */
export function passwordFault(
  password: string,
  about: { readonly login: string; readonly name: string },
): Refusal | null {
  const letters = Array.from(normalised(password));
  if (letters.length < SHORTEST) {
    return fault('too_short', `Mật khẩu phải có ít nhất ${SHORTEST} ký tự; một câu ngắn dễ nhớ là tốt nhất.`);
  }
  if (letters.length > LONGEST) return fault('too_long', `Mật khẩu dài nhất ${LONGEST} ký tự.`);
  if (new Set(letters).size < DISTINCT || isRun(letters)) {
    return fault(
      'too_simple',
      `Mật khẩu phải có ít nhất ${DISTINCT} ký tự khác nhau và không phải một dãy liền nhau.`,
    );
  }
  const bare = plain(password);
  if (COMMON.some((word) => bare.replaceAll(word, '').length < 4)) {
    return fault('common', 'Mật khẩu này ai cũng thử đầu tiên; hãy chọn cụm từ khác.');
  }
  const own = [about.login, about.name, ...about.name.split(/\s+/)]
    .map(plain)
    .filter((word) => word.length > 2);
  if (own.some((word) => bare.includes(word) && bare.replaceAll(word, '').length < 6)) {
    return fault('own_name', 'Mật khẩu không được ghép từ tên hoặc tên đăng nhập của bạn.');
  }
  return null;
}

/** Every letter follows the one before it by one, up or down: `abcdefghij`, `9876543210`. */
function isRun(letters: readonly string[]): boolean {
  const points = letters.map((letter) => letter.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, index) => point - (points[index] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

function fault(reason: string, message: string): Refusal {
  return refuse('invalid', `password.${reason}`, message);
}
