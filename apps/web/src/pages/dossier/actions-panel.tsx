import { Button, Collapse } from 'antd';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import styles from './actions-panel.module.css';
import cardStyles from './card.module.css';
import type { ActionOffer, Dossier } from './dossier-queries.js';
import { InlineButton } from './inline-button.js';

interface ActionsPanelProps {
  readonly dossier: Dossier;
  readonly onChoose: (action: string) => void;
  readonly onLetters: () => void;
}

/** What I may do now; below, the rest with the reason why not. */
export function ActionsPanel({ dossier, onChoose, onLetters }: ActionsPanelProps) {
  const { actions, endedAt } = dossier;
  const [now, rest] = [actions.filter(({ allowed }) => allowed), actions.filter(({ allowed }) => !allowed)];
  const own = now.filter(({ standing }) => !standing);
  const standing = now.filter((offer) => offer.standing);
  return (
    <section className={cardStyles.card} aria-labelledby="viec">
      <h2 id="viec">Việc của tôi lúc này</h2>
      {endedAt !== null && <p>Hồ sơ đã kết thúc.</p>}
      {now.length === 0 && <p className={ink.quiet}>Lúc này bạn không có việc nào với hồ sơ này.</p>}
      <div className={styles.buttons}>
        {own.map((offer, index) => (
          <Choice key={offer.name} offer={offer} primary={index === 0} onChoose={onChoose} />
        ))}
      </div>
      {standing.length > 0 && (
        <>
          {own.length > 0 && <p className={classes(ink.quiet, ink.small)}>Ở bước nào cũng được:</p>}
          <div className={styles.buttons}>
            {standing.map((offer) => (
              <Choice key={offer.name} offer={offer} primary={false} onChoose={onChoose} />
            ))}
          </div>
        </>
      )}
      <LettersToDo dossier={dossier} onLetters={onLetters} />
      {rest.length > 0 && <NotNow offers={rest} />}
    </section>
  );
}

interface ChoiceProps {
  readonly offer: ActionOffer;
  readonly primary: boolean;
  readonly onChoose: (action: string) => void;
}

function Choice({ offer, primary, onChoose }: ChoiceProps) {
  return (
    <Button type={primary ? 'primary' : 'default'} block onClick={() => onChoose(offer.name)}>
      {offer.label}
    </Button>
  );
}

/** Letters that somebody has to write or send now, and who. */
function LettersToDo({ dossier: { letters }, onLetters }: { dossier: Dossier; onLetters: () => void }) {
  if (letters.length === 0) return null;
  return (
    <div className={styles.letters}>
      {letters.map(({ kind, title, todo, who }) => (
        <div key={kind}>
          <p>
            <strong>{title}:</strong> {todo}
          </p>
          <p className={classes(ink.quiet, ink.small)}>{who}</p>
        </div>
      ))}
      <InlineButton onClick={onLetters}>Xem văn bản của hồ sơ</InlineButton>
    </div>
  );
}

function NotNow({ offers }: { offers: readonly ActionOffer[] }) {
  return (
    <Collapse
      ghost
      size="small"
      className={styles.notNow}
      items={[
        {
          key: 'not-now',
          label: `Việc chưa làm được và vì sao (${offers.length})`,
          children: (
            <dl>
              {offers.map(({ name, label, why }) => (
                <div key={name}>
                  <dt>{label}</dt>
                  <dd>{reason(why?.message ?? '')}</dd>
                </div>
              ))}
            </dl>
          ),
        },
      ]}
    />
  );
}

/** The server says what was tried and of whom it speaks; here the heading says the one, and the other is “you”. */
function reason(message: string): string {
  const [, after = message] = /^Không thể “[^”]*”(?: vào [^:]*)?: (.*)$/.exec(message) ?? [];
  const toMe = after
    .replace('còn người thực hiện là', 'còn bạn là')
    .replace('người thực hiện thuộc', 'bạn thuộc')
    .replace(/^người này đã/, 'bạn đã');
  return toMe.charAt(0).toUpperCase() + toMe.slice(1);
}
