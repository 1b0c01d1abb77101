import type { Applicant } from '#engine';
import type { Random } from '../../chaos/random.js';

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
] as const;
const MIDDLE = ['Thị', 'Văn', 'Ngọc', 'Minh', 'Thanh', 'Quốc', 'Thu', 'Đức', 'Hữu', 'Kim'] as const;
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hà',
  'Hương',
  'Khánh',
  'Lan',
  'Mai',
  'Nga',
  'Phúc',
] as const;
const LATER = [
  'Quân',
  'Sơn',
  'Tâm',
  'Thảo',
  'Trang',
  'Tuấn',
  'Uyên',
  'Vinh',
  'Xuân',
  'Yến',
  'Ánh',
  'Đạt',
] as const;
const SHOPS = ['Nhà thuốc', 'Quầy thuốc', 'Công ty TNHH Dược phẩm', 'Hộ kinh doanh'] as const;

/** Somebody, or somebody's shop; a few names occur twice, as they do. */
export function applicant(random: Random): Applicant {
  const given = random.pick(random.next() < 0.5 ? GIVEN : LATER);
  const person = `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${given}`;
  const name =
    random.next() < 0.7 ? `${random.pick(SHOPS)} ${person.slice(person.indexOf(' ') + 1)}` : person;
  const digits = String(Math.floor(random.between(0, 100_000_000))).padStart(8, '0');
  return { name, identifier: `03${digits}`, phone: `09${digits.split('').reverse().join('')}` };
}
