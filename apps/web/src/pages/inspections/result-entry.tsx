import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ActionForm } from '../dossier/action-form.js';
import { dossierQuery } from '../dossier/dossier-queries.js';
import drawer from './drawer.module.css';

/** The result is an action of the procedure: minutes, score, faults, as the step asks for them. */
export function ResultEntry({ code }: { code: string }) {
  const dossier = useQuery(dossierQuery(code));
  const [action, setAction] = useState<string | null>(null);
  const own = dossier.data?.actions.filter(({ standing }) => !standing) ?? [];
  const [now, rest] = [own.filter(({ allowed }) => allowed), own.filter(({ allowed }) => !allowed)];
  const offer = own.find(({ name }) => name === action);
  return (
    <section className={drawer.part} aria-labelledby="ket-qua">
      <h3 id="ket-qua">Kết quả thẩm định</h3>
      <ProblemAlert error={dossier.error} />
      <div className={drawer.buttons}>
        {now.map(({ name, label }, index) => (
          <Button key={name} type={index === 0 ? 'primary' : 'default'} onClick={() => setAction(name)}>
            {label}
          </Button>
        ))}
      </div>
      {now.length === 0 && rest[0] !== undefined && <p className={ink.quiet}>{rest[0].why?.message}</p>}
      {dossier.data && offer && (
        <ActionForm dossier={dossier.data} offer={offer} onClose={() => setAction(null)} />
      )}
    </section>
  );
}
