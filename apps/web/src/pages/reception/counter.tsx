import { useQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ApplicantFields } from './applicant-fields.js';
import { AppointmentPanel, chosenWay } from './appointment-panel.js';
import styles from './counter.module.css';
import type { Channel } from './draft.js';
import { goToFirstFault } from './first-fault.js';
import { PapersFields } from './papers-fields.js';
import { ProcedureField } from './procedure-field.js';
import { appointmentOf, definitionOf } from './queries.js';
import recalled from './recalled.module.css';
import { SendPanel } from './send-panel.js';
import type { Outcome } from './submit.js';
import type { DraftDesk } from './use-draft.js';
import { useUploads } from './use-uploads.js';
import { WayField } from './way-field.js';

const CHANNELS: readonly { readonly value: Channel; readonly label: string }[] = [
  { value: 'direct', label: 'Trực tiếp' },
  { value: 'online', label: 'Trực tuyến' },
  { value: 'post', label: 'Bưu chính' },
];

interface Props {
  readonly desk: DraftDesk;
  readonly onDone: (outcome: Outcome) => void;
}

/** The form on the left, the appointment it leads to on the right. */
export function Counter({ desk, onDone }: Props) {
  const { draft, change } = desk;
  const { page, strict, onFaults } = useFaults();
  const definition = useQuery(definitionOf(draft.procedure));
  const appointment = useQuery(appointmentOf(draft.procedure, draft.channel));
  const { presented } = draft;
  const uploads = useTickingUploads(desk);
  return (
    <div className={styles.counter} ref={page}>
      <div className={styles.form}>
        <PageTitle>Tiếp nhận hồ sơ</PageTitle>
        <Restored desk={desk} />
        <ProcedureField
          value={draft.procedure}
          strict={strict}
          onChange={(procedure) => change(forProcedure(procedure))}
        />
        <ChannelField value={draft.channel} onChange={(channel) => change({ channel })} />
        <WayField
          ways={appointment.data?.ways ?? []}
          value={draft.way}
          strict={strict}
          onChange={(way) => change({ way })}
        />
        <ApplicantFields
          applicant={draft.applicant}
          entitled={definition.data?.applicants ?? []}
          strict={strict}
          onChange={desk.changeApplicant}
        />
        <ProblemAlert error={definition.error} onRetry={() => void definition.refetch()} />
        {definition.data && (
          <PapersFields
            draft={draft.id}
            papers={definition.data.documents}
            presented={presented}
            uploads={uploads}
            strict={strict}
            onPresented={(now) => change({ presented: now })}
          />
        )}
      </div>
      <aside className={styles.appointment} aria-label="Ngày hẹn trả">
        <h2>Ngày hẹn trả</h2>
        <AppointmentPanel draft={draft} />
        <SendPanel
          draft={draft}
          papers={definition.data?.documents ?? []}
          way={chosenWay(appointment.data, draft.way)?.action ?? null}
          uploading={uploads.busy}
          onFaults={onFaults}
          onDone={onDone}
        />
      </aside>
    </div>
  );
}

/** A file that has arrived ticks its paper. */
function useTickingUploads({ draft: { id, presented }, change }: DraftDesk) {
  const taken = useCallback(
    (paper: string) => {
      if (!presented.includes(paper)) change({ presented: [...presented, paper] });
    },
    [presented, change],
  );
  return useUploads(id, taken);
}

/** From the first press in vain on, everything missing is said; every such press leads to the first of it. */
function useFaults() {
  const page = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    if (pressed > 0 && page.current) goToFirstFault(page.current);
  }, [pressed]);
  const onFaults = useCallback(() => setPressed((times) => times + 1), []);
  return { page, strict: pressed > 0, onFaults };
}

function ChannelField({ value, onChange }: { value: Channel; onChange: (channel: Channel) => void }) {
  return (
    <Radio.Group
      aria-label="Cách nộp"
      optionType="button"
      value={value}
      options={[...CHANNELS]}
      onChange={({ target }) => onChange(target.value as Channel)}
    />
  );
}

/** Another procedure has other papers and other ways. */
const forProcedure = (procedure: string | null) => ({ procedure, way: null, presented: [] });

function Restored({ desk: { restored, startOver } }: { desk: DraftDesk }) {
  if (!restored) return null;
  return (
    <div className={recalled.recalled} role="status">
      <span>
        Đây là hồ sơ đang nhập dở trên máy này, cả các tệp đã tải (tệp để quá 30 ngày không gửi thì bị xóa).
      </span>
      <Button onClick={startOver}>Bỏ, nhập hồ sơ mới</Button>
    </div>
  );
}
