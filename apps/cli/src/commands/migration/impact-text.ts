import type { Impact } from '#engine';

/** The counts of a dry run for people. */
export function impactLines(impact: Impact): readonly string[] {
  const { examined, moved, earlier, later, shifts, becomeLate, lettersOwed, stepsSpent, leaveStep } = impact;
  const widest = Math.max(...shifts.map(({ dossiers }) => dossiers), 1);
  const unmapped = Object.entries(impact.unmapped).map(([step, dossiers]) => `  ${step}: ${dossiers} hồ sơ`);
  const late = impact.lateExamples.slice(0, SHOWN).join(', ');
  return [
    `${examined} hồ sơ đang giải quyết đã xem; ${moved} ngày hẹn sẽ đổi: ${earlier} sớm hơn, ${later} muộn hơn.`,
    ...shifts.map(
      ({ days, dossiers }) =>
        `  ${signed(days).padStart(5)} ngày  ${String(dossiers).padStart(7)}  ${'█'.repeat(Math.ceil((dossiers / widest) * BAR))}`,
    ),
    `${becomeLate} hồ sơ sẽ quá hạn ngay${late === '' ? '' : `: ${late}${becomeLate > SHOWN ? ' …' : ''}`}`,
    `${lettersOwed} văn bản xin lỗi sẽ nợ; ${stepsSpent} hồ sơ sẽ hết hạn của bước ngay, trong đó ${leaveStep} sẽ bị đồng hồ đưa khỏi bước.`,
    ...(impact.uncomputable > 0
      ? [`${impact.uncomputable} hồ sơ không tính được ngày (ra ngoài các năm của lịch): để nguyên.`]
      : []),
    ...(unmapped.length > 0 ? ['Bước có hồ sơ mà bản đồ chưa ghi:', ...unmapped] : []),
  ];
}

const BAR = 40;
const SHOWN = 5;

function signed(days: number): string {
  return days > 0 ? `+${days}` : String(days);
}
