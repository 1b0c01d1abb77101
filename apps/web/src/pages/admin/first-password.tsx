import { Alert, Modal } from 'antd';
import styles from './first-password.module.css';

export interface FirstPassword {
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

/** Shown once: the server keeps only its hash. */
export function FirstPasswordModal({ given, onClose }: { given: FirstPassword | null; onClose: () => void }) {
  return (
    <Modal
      open={given !== null}
      title="Mật khẩu cấp lần đầu"
      onCancel={onClose}
      onOk={onClose}
      okText="Tôi đã chép lại"
      cancelButtonProps={{ style: { display: 'none' } }}
      mask={{ closable: false }}
    >
      {given && (
        <>
          <p>
            {given.name}, tên đăng nhập <strong>{given.login}</strong>:
          </p>
          <code className={styles.password}>{given.password}</code>
          <Alert
            type="warning"
            showIcon
            title="Chỉ hiện một lần. Hãy trao tận tay; người nhận phải đổi mật khẩu ở lần đăng nhập đầu tiên."
          />
        </>
      )}
    </Modal>
  );
}
