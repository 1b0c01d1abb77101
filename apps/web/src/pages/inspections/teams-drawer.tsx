import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Empty, Grid } from 'antd';
import { useState } from 'react';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dateWords } from '../../words/dates.js';
import { teamsQuery } from './inspection-queries.js';
import { TeamForm, type KnownTeam } from './team-form.js';
import styles from './teams-drawer.module.css';

interface TeamsDrawerProps {
  readonly unit: string;
  readonly mayPlan: boolean;
  readonly today: string;
  readonly onClose: () => void;
}

/** The teams of the unit; formed, changed and ended here. */
export function TeamsDrawer({ unit, mayPlan, today, onClose }: TeamsDrawerProps) {
  const wide = Grid.useBreakpoint().md ?? true;
  const teams = useQuery(teamsQuery(unit));
  const [edited, setEdited] = useState<KnownTeam | 'new' | null>(null);
  return (
    <Drawer
      open
      title="Đoàn thẩm định"
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 480 : '90%'}
      onClose={onClose}
      extra={
        mayPlan && edited === null ? (
          <Button type="primary" onClick={() => setEdited('new')}>
            Lập đoàn
          </Button>
        ) : undefined
      }
    >
      <ProblemAlert error={teams.error} />
      {edited !== null && (
        <TeamForm
          key={edited === 'new' ? 'new' : edited.id}
          unit={unit}
          team={edited === 'new' ? null : edited}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
      {edited === null && teams.data?.teams.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="Chưa lập đoàn nào." />
      )}
      {edited === null && (
        <ul className={styles.teams}>
          {teams.data?.teams.map((team) => (
            <li key={team.id} className={team.to !== null && team.to < today ? styles.over : undefined}>
              <strong>{team.name}</strong>
              <span>
                {team.members
                  .map(({ name }, index) => (index === 0 ? `${name} (trưởng đoàn)` : name))
                  .join(', ')}
              </span>
              <span className={ink.quiet}>
                Mỗi buổi {team.perHalf} nơi; từ {dateWords(team.from)}
                {team.to !== null && ` đến ${dateWords(team.to)}`}
              </span>
              {mayPlan && <Button onClick={() => setEdited(team)}>Sửa</Button>}
            </li>
          ))}
        </ul>
      )}
    </Drawer>
  );
}
