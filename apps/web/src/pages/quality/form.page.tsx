import { FileExcelOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Spin } from 'antd';
import { classes } from '../../parts/classes.js';
import { Mark } from '../../parts/mark.js';
import print from '../../parts/print.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useChoice } from './choice.js';
import { FormTable } from './form-table.js';
import formStyles from './form.module.css';
import { PeriodBar } from './period-bar.js';
import quality from './quality.module.css';
import { formTable } from './queries.js';

/** Form II.06a/VPCP/KSTT as it is sent: on screen every number opens its dossiers, on paper it is A4 across. */
export default function FormPage() {
  const choice = useChoice();
  const { from, to, by } = choice;
  const { data, error, refetch } = useQuery(formTable({ from, to, by }));
  const workbook = `/api/statistics/form-ii-06a.xlsx?${new URLSearchParams({ from, to, by }).toString()}`;
  return (
    <div>
      <p className={classes(quality.back, print.hidden)}>
        <Link to="/theo-doi" search={{ theo: by }}>
          ← Theo dõi
        </Link>
      </p>
      <div className={classes(quality.bar, print.hidden)}>
        <PeriodBar choice={choice} />
        <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
          In
        </Button>
        <Button icon={<FileExcelOutlined />} href={workbook} download>
          Tải Excel
        </Button>
      </div>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data ? (
        <>
          <Identities broken={data.brokenIdentities} />
          <FormTable form={data} period={choice.period} />
        </>
      ) : (
        !error && <Spin />
      )}
    </div>
  );
}

const FOUR = ['(3) = (4) + (5) + (6)', '(7) = (8) + (9) + (10)', '(11) = (12) + (13)', '(3) = (7) + (11)'];

/** Whether the form adds up; a form that does not must not be sent. */
function Identities({ broken }: { broken: readonly string[] }) {
  if (broken.length > 0) {
    return (
      <Alert
        type="error"
        showIcon
        title="Biểu không khớp, chưa gửi được"
        description={`Đẳng thức không đúng: ${[...new Set(broken)].join('; ')}. Hãy báo quản trị chạy «dunghen stats recompute --check».`}
      />
    );
  }
  return (
    <p className={formStyles.identities}>
      <Mark tone="good">Bốn đẳng thức đều đúng</Mark> {FOUR.join(' · ')}
    </p>
  );
}
