import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

const TOO_LONG = 1024;

export class LoginDto {
  @ApiProperty({ example: 'lan' })
  @IsString({ message: 'login phải là chữ' })
  @Length(1, 64, { message: 'login phải có từ 1 đến 64 ký tự' })
  login!: string;

  @ApiProperty()
  @IsString({ message: 'password phải là chữ' })
  @Length(1, TOO_LONG, { message: 'password phải có từ 1 đến 1024 ký tự' })
  password!: string;
}

export class PasswordDto {
  @ApiProperty({ description: 'Mật khẩu đang dùng.' })
  @IsString({ message: 'current phải là chữ' })
  @Length(1, TOO_LONG, { message: 'current phải có từ 1 đến 1024 ký tự' })
  current!: string;

  @ApiProperty({ description: 'Mật khẩu mới, ít nhất 10 ký tự.' })
  @IsString({ message: 'next phải là chữ' })
  @Length(1, TOO_LONG, { message: 'next phải có từ 1 đến 1024 ký tự' })
  next!: string;
}
