import { Alert, App, Button, Drawer, Form, Grid } from 'antd';
import { useCallback, useState } from 'react';
import spacing from '../../parts/spacing.module.css';
import styles from './action-form.module.css';
import { HandOverNote, StopNote } from './action-notes.js';
import { ActionPapers } from './action-papers.js';
import { ActionProblem, News } from './action-problem.js';
import { knownValues, missingNeeds } from './action-values.js';
import { dayFault } from './day-fault.js';
import type { ActionOffer, Dossier } from './dossier-queries.js';
import { NeedField } from './need-field.js';
import { ResultDraftsPart } from './result-drafts.js';
import { useAction, type ActionForm as Form_ } from './use-action.js';
import { useDraftUploads, usePaperUploads } from './use-dossier-uploads.js';

interface ActionFormProps {
  readonly dossier: Dossier;
  readonly offer: ActionOffer;
  readonly onClose: () => void;
}

/** What one action asks for, and its confirmation. */
export function ActionForm({ dossier, offer, onClose }: ActionFormProps) {
  const { message } = App.useApp();
  const wide = Grid.useBreakpoint().md ?? true;
  const [asked, setAsked] = useState(false);
  const { code, revision } = dossier;
  const known = knownValues(offer.needs, dossier.applicant);
  const form = useAction({ code, revision, action: offer.name, known }, offer.needs, () => {
    void message.success(`Đã ghi “${offer.label}” cho hồ sơ ${code}.`);
    onClose();
  });
  const papers = usePaperUploads(code, usePaperTick(offer, form.tick));
  const drafts = useDraftUploads(code);
  const missing = missingNeeds(offer.needs, form.draft.values);
  const send = (): void => {
    setAsked(true);
    if (missing.length === 0 && !faulty(offer, form)) form.send();
  };
  const cancel = (): void => {
    form.forget();
    onClose();
  };
  return (
    <Drawer
      open
      title={offer.label}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 460 : '88%'}
      onClose={onClose}
      footer={
        <FormFooter
          offer={offer}
          form={form}
          uploading={papers.busy || drafts.busy}
          onSend={send}
          onCancel={cancel}
        />
      }
    >
      <p className={styles.what}>{whatHappens(offer, code)}</p>
      <ActionProblem code={code} form={form} />
      <Moved dossier={dossier} offer={offer} form={form} />
      <StopNote stop={offer.stop} />
      <HandOverNote result={dossier.result} offer={offer} />
      <Form layout="vertical" requiredMark component="div">
        {offer.needs.map((need) => (
          <NeedField
            key={need.field}
            need={need}
            value={form.draft.values[need.field]}
            onChange={(value) => form.change(need.field, value)}
            missing={asked && missing.includes(need)}
          />
        ))}
      </Form>
      {offer.allowed && !offer.standing && <ActionPapers dossier={dossier} uploads={papers} />}
      {offer.allowed && offer.drafts && <ResultDraftsPart inForm code={code} uploads={drafts} />}
    </Drawer>
  );
}

/** A file of a paper that the form asks for ticks it. */
function usePaperTick({ needs }: ActionOffer, tick: Form_['tick']): (paper: string) => void {
  const asked = needs.find(({ kind }) => kind === 'papers');
  return useCallback(
    (paper: string) => {
      if (asked?.choices?.some(({ value }) => value === paper)) tick(asked.field, paper);
    },
    [asked, tick],
  );
}

/** A day was typed that cannot be given. */
function faulty({ needs }: ActionOffer, { draft: { values } }: Form_): boolean {
  return needs.some((need) => need.kind === 'date' && dayFault(need, values[need.field]) !== null);
}

function whatHappens({ leadsTo, as, needs }: ActionOffer, code: string): string {
  const moves = leadsTo === null ? `Ghi vào hồ sơ ${code}` : `Hồ sơ ${code} sẽ chuyển sang “${leadsTo}”`;
  const post = as === null ? '' : ` Bạn làm việc này với chức danh ${as}.`;
  return `${moves}.${post}${needs.length === 0 ? ' Không bắt buộc điền gì.' : ''}`;
}

interface FooterProps {
  readonly offer: ActionOffer;
  readonly form: Form_;
  /** Files are still on their way. */
  readonly uploading: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

function FormFooter({ offer, form, uploading, onSend, onCancel }: FooterProps) {
  const again = form.problem?.status === 0;
  return (
    <div className={styles.footer}>
      <Button type="primary" loading={form.sending} disabled={!offer.allowed || uploading} onClick={onSend}>
        {uploading ? 'Đang tải tệp…' : again ? 'Gửi lại' : `Xác nhận: ${offer.label}`}
      </Button>
      <Button onClick={onCancel} disabled={form.sending}>
        Bỏ
      </Button>
    </div>
  );
}

/** The dossier has moved behind the open form, or the action is not possible. */
function Moved({ dossier, offer, form }: { dossier: Dossier; offer: ActionOffer; form: Form_ }) {
  const { code, revision } = dossier;
  // While the command is under way it is we who move the dossier.
  if (form.sending || form.problem !== null) return null;
  const moved = revision !== form.draft.revision;
  if (offer.allowed && !moved) return null;
  return (
    <Alert
      type={offer.allowed ? 'info' : 'warning'}
      showIcon
      role="status"
      title={
        offer.allowed ? 'Hồ sơ đã có thay đổi từ khi mở biểu mẫu này' : 'Việc này lúc này không làm được'
      }
      description={
        <>
          {offer.why !== undefined && <p>{offer.why.message}</p>}
          {moved && <News code={code} since={form.draft.revision} />}
          <p>Phần đã nhập vẫn còn ở dưới.</p>
          {offer.allowed && <Button onClick={() => form.catchUp(revision)}>Đã xem, làm tiếp</Button>}
        </>
      }
      className={spacing.below}
    />
  );
}
