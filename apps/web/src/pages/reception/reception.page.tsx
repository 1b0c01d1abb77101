import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '../../session/session.js';
import { Counter } from './counter.js';
import { Done } from './done.js';
import type { Outcome } from './submit.js';
import { useDraft } from './use-draft.js';

/** Tiếp nhận: from the papers on the counter to the receipt in the hand, on one screen. */
export default function ReceptionPage() {
  const me = useMe();
  const desk = useDraft(me.person.id);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { startOver } = desk;
  const queries = useQueryClient();
  if (outcome !== null) return <Done outcome={outcome} onNext={() => setOutcome(null)} />;
  return (
    <Counter
      // A new draft begins with empty fields and no uploads under way.
      key={desk.draft.id}
      desk={desk}
      onDone={(done) => {
        startOver();
        // Whoever has just been received is known now.
        void queries.invalidateQueries({ queryKey: ['known-applicant'] });
        setOutcome(done);
      }}
    />
  );
}
