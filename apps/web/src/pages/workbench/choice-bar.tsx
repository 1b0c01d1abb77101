import { Button, Dropdown } from 'antd';
import type { PossibleAction } from '../../api/types.js';
import styles from './choice-bar.module.css';
import type { DeskRow } from './use-desk.js';

export type CommonAction = PossibleAction;

/** What the law allows at every step: seldom done to many at once, so behind “Việc khác”. */
const STANDING = ['withdraw', 'suspend', 'resume', 'issue_apology'];
const MOST_BUTTONS = 3;

/** Actions that every one of the dossiers offers to whoever looks. */
export function commonActions(rows: readonly DeskRow[]): readonly CommonAction[] {
  const [first, ...others] = rows;
  return (first?.possible ?? []).filter(({ action }) =>
    others.every(({ possible }) => possible.some((other) => other.action === action)),
  );
}

interface Props {
  readonly rows: readonly DeskRow[];
  readonly onAct: (action: CommonAction) => void;
  readonly onClear: () => void;
}

/** Stands at the foot of the page while dossiers are chosen. */
export function ChoiceBar({ rows, onAct, onClear }: Props) {
  if (rows.length === 0) return null;
  const common = commonActions(rows);
  const own = common.filter(({ action }) => !STANDING.includes(action));
  const buttons = own.slice(0, MOST_BUTTONS);
  const rest = common.filter((action) => !buttons.includes(action));
  return (
    <div className={styles.bar} role="region" aria-label="Hồ sơ đã chọn">
      <strong>Đã chọn {rows.length} hồ sơ</strong>
      {common.length === 0 && <span>Các hồ sơ này không có việc nào làm chung được.</span>}
      {buttons.map((action, index) => (
        <Button key={action.action} type={index === 0 ? 'primary' : 'default'} onClick={() => onAct(action)}>
          {action.label}
        </Button>
      ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map((action) => ({
              key: action.action,
              label: action.label,
              onClick: () => onAct(action),
            })),
          }}
        >
          <Button>Việc khác</Button>
        </Dropdown>
      )}
      <Button type="text" onClick={onClear}>
        Bỏ chọn
      </Button>
    </div>
  );
}
