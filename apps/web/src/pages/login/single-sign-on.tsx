import { useQuery } from '@tanstack/react-query';
import { Button, Divider } from 'antd';
import { useFilters } from '../../parts/use-filters.js';
import { LOGIN_OPTIONS } from '../admin/queries.js';

/** The province's single sign-on, where the server is told of one. */
export function SingleSignOn() {
  const { data } = useQuery(LOGIN_OPTIONS);
  const [{ toi = '/' }] = useFilters();
  if (!data?.sso) return null;
  return (
    <>
      <Divider plain>hoặc</Divider>
      <Button size="large" block href={`/api/auth/sso?ve=${encodeURIComponent(toi)}`}>
        {data.sso.label}
      </Button>
    </>
  );
}
