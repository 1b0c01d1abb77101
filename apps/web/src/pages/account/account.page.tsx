import { useFilters } from '../../app/use-filters.js';
import { useMe } from '../../app/session.js';
import { Alert } from 'antd';
import { OwnPassword } from './own-password.js';
import { OwnPosts } from './own-posts.js';
import { OwnSessions } from './own-sessions.js';
import { OwnSso } from './own-sso.js';
import { OwnSubstitutions } from './own-substitutions.js';
import '../admin/admin.css';

/** What concerns only me: posts, who stands in for me, password, where I am logged in. */
export default function AccountPage() {
  const me = useMe();
  const [filters] = useFilters();
  return (
    <>
      <h1 className="page-title">Tài khoản của tôi</h1>
      {filters['lien-ket'] === 'xong' && (
        <Alert
          type="success"
          showIcon
          title="Đã liên kết với đăng nhập một lần."
          style={{ marginBottom: 12 }}
        />
      )}
      <p>
        {me.person.name}
        {me.login !== null && <span className="faint"> · tên đăng nhập {me.login}</span>}
      </p>
      <OwnSubstitutions self={me.person} />
      <div className="panels" style={{ marginTop: 16 }}>
        <OwnPosts />
        <OwnSessions />
        <OwnPassword />
        <OwnSso />
      </div>
    </>
  );
}
