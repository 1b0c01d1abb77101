import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import ink from '../../parts/ink.module.css';
import { Mark } from '../../parts/mark.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import { localIso, timeWords } from '../../words/dates.js';
import { lettersQuery, type Dossier, type Letters } from './dossier-queries.js';
import { markOfLetter } from './letter-words.js';
import papersStyles from './papers.module.css';

const KINDS: Readonly<Record<string, string>> = {
  apology: 'Văn bản xin lỗi',
  supplement: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  refusal: 'Phiếu từ chối giải quyết hồ sơ',
  closure: 'Thông báo dừng giải quyết hồ sơ',
  remedy: 'Văn bản yêu cầu khắc phục',
};

interface Props {
  readonly dossier: Dossier;
  readonly onChoose: (action: string) => void;
}

/** Letters the agency owes and those it has issued. */
export function LettersTab({ dossier, onChoose }: Props) {
  const { data, error, refetch } = useQuery(lettersQuery(dossier.code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <>
      <Waiting dossier={dossier} onChoose={onChoose} />
      {dossier.receivedAt !== null && (
        <p>
          <a href={`/api/dossiers/${dossier.code}/receipt/print`} target="_blank" rel="noreferrer">
            Giấy tiếp nhận hồ sơ và hẹn trả kết quả
          </a>{' '}
          <span className={ink.quiet}>(mở để in)</span>
        </p>
      )}
      {data.letters.length === 0 && (
        <p className={ink.quiet}>Chưa có văn bản nào{dossier.receivedAt === null ? '' : ' khác'}.</p>
      )}
      <ul className={papersStyles.papers}>
        {data.letters.filter(standsAlone).map((letter) => {
          const { kind, status, revision, at } = letter;
          const { tone, words, note } = markOfLetter(letter, isWaiting(kind, dossier));
          return (
            <li key={`${kind}${revision}${status}`}>
              <Mark tone={tone}>{words}</Mark>
              <div>
                {KINDS[kind] ?? kind}
                {note !== null && <p>{note}</p>}
                <p className={ink.quiet}>{timeWords(localIso(at))}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

type Letter = Letters['letters'][number];

/** A draft that has been issued is told by the issued letter. */
function standsAlone({ kind, status, revision }: Letter, _: number, all: readonly Letter[]): boolean {
  if (status === 'issued') return true;
  return !all.some((other) => other.kind === kind && other.status === 'issued' && other.revision >= revision);
}

/** Refusals go out with their signature, closures after the end; of the others the server says what waits. */
function isWaiting(kind: string, { letters, endedAt }: Dossier): boolean {
  if (kind === 'refusal') return endedAt === null;
  return kind === 'closure' || letters.some((letter) => letter.kind === kind);
}

/** What waits to be written or sent, who does it, and the way there for whoever may. */
function Waiting({ dossier: { letters, actions }, onChoose }: Props) {
  return letters.map(({ kind, title, todo, who, action }) => {
    const offer = actions.find(({ name, allowed }) => allowed && name === action);
    return (
      <Alert
        key={kind}
        type={kind === 'apology' ? 'error' : 'warning'}
        showIcon
        title={kind === 'apology' ? 'Nợ văn bản xin lỗi' : title}
        description={
          <>
            <p>{capital(todo)}</p>
            <p>{who}</p>
          </>
        }
        action={offer && <Button onClick={() => onChoose(offer.name)}>{offer.label}</Button>}
        className={spacing.below}
      />
    );
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
