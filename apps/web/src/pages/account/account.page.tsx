import { Alert } from 'antd';
import { useMe } from '../../session/session.js';
import { useFilters } from '../../parts/use-filters.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { PageTitle } from '../../parts/page-title.js';
import panels from '../../parts/panel.module.css';
import spacing from '../../parts/spacing.module.css';
import styles from './account.page.module.css';
import { OwnPassword } from './own-password.js';
import { OwnPosts } from './own-posts.js';
import { OwnSessions } from './own-sessions.js';
import { OwnSso } from './own-sso.js';
import { OwnSubstitutions } from './own-substitutions.js';

/** What concerns only me: posts, who stands in for me, password, where I am logged in. */
export default function AccountPage() {
  const me = useMe();
  const [filters] = useFilters();
  return (
    <>
      <PageTitle>Tài khoản của tôi</PageTitle>
      {filters['lien-ket'] === 'xong' && (
        <Alert type="success" showIcon title="Đã liên kết với đăng nhập một lần." className={spacing.below} />
      )}
      <p>
        {me.person.name}
        {me.login !== null && <span className={ink.quiet}> · tên đăng nhập {me.login}</span>}
      </p>
      <OwnSubstitutions self={me.person} />
      <div className={classes(panels.panels, styles.panels)}>
        <OwnPosts />
        <OwnSessions />
        <OwnPassword />
        <OwnSso />
      </div>
    </>
  );
}
