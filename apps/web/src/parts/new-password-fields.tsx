import { Form, Input, type InputProps } from 'antd';

/** What the fields are called in the form. */
export interface NewPassword {
  readonly next: string;
  readonly again: string;
}

/** A password of one's own choice, twice. */
export function NewPasswordFields({ size, autoFocus }: Pick<InputProps, 'size' | 'autoFocus'>) {
  return (
    <>
      <Form.Item
        name="next"
        label="Mật khẩu mới"
        rules={[{ required: true, min: 10, message: 'Ít nhất 10 ký tự' }]}
      >
        <Input.Password autoFocus={autoFocus} autoComplete="new-password" size={size} />
      </Form.Item>
      <Form.Item
        name="again"
        label="Nhập lại mật khẩu mới"
        dependencies={['next']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('Hai lần nhập chưa giống nhau')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" size={size} />
      </Form.Item>
    </>
  );
}
