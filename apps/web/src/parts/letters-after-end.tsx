import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { LettersStillOwed } from '../api/types.js';
import { classes } from './classes.js';
import notice from './notice-line.module.css';

/** Debts that lie on nobody's desk: the dossiers have ended, their letters are still owed. */
export function LettersAfterEnd({ number, dossiers }: LettersStillOwed) {
  if (number === 0) return null;
  const rest = number - dossiers.length;
  return (
    <p className={classes(notice.line, notice.late)}>
      <strong>{number} hồ sơ đã kết thúc còn nợ văn bản xin lỗi:</strong>{' '}
      {dossiers.map(({ code, applicant }, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <Link to="/ho-so/$code" params={{ code }} title={code}>
            {applicant}
          </Link>
        </Fragment>
      ))}
      {rest > 0 && ` và ${rest} hồ sơ khác`}.
    </p>
  );
}
