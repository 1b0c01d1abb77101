import { tidyIdentifier, tidyPhone } from '#applicants';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { mayDo, useMe } from '../../session/session.js';
import { dateWords } from '../../words/dates.js';
import { isUnfinished } from './applicant-faults.js';
import type { DraftApplicant } from './draft.js';
import { knownApplicant } from './queries.js';
import recalled from './recalled.module.css';

const TYPING_MS = 400;

interface Props {
  readonly applicant: DraftApplicant;
  readonly valid: boolean;
  readonly onUse: (part: Partial<DraftApplicant>) => void;
}

/** Offers what the applicant told when they last came; nobody must say again what the department knows. */
export function KnownApplicant({ applicant, valid, onUse }: Props) {
  const me = useMe();
  const { identifierKind } = applicant;
  const whole = valid && !isUnfinished(applicant) && mayDo(me, 'applicant.recognise');
  const identifier = useSettled(whole ? tidyIdentifier(identifierKind, applicant.identifier) : '');
  const { data: known } = useQuery(knownApplicant(identifierKind, identifier.length < 5 ? '' : identifier));
  if (!known || !whole) return null;
  const { name, phone, address, email, dossier, openedAt } = known;
  if (name === applicant.name && phone === tidyPhone(applicant.phone)) return null;
  return (
    <div className={recalled.recalled} role="status">
      <span>
        Đã từng nộp hồ sơ: <b>{name}</b>
        {phone !== '' && `, ${phone}`}. Lần gần nhất {dateWords(openedAt)}, hồ sơ {dossier}.
      </span>
      <Button
        onClick={() => onUse({ name, phone, address, email, ...(known.kind ? { kind: known.kind } : {}) })}
      >
        Dùng thông tin này
      </Button>
    </div>
  );
}

/** A value once nobody changes it any more. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
