import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, MaxLength, Min } from 'class-validator';
import { WrittenAsDay } from '../http/local-day.js';

export class SeatDto {
  @ApiProperty({ example: 'specialist' })
  @IsString({ message: 'role phải là mã vai trò' })
  @Length(1, 64, { message: 'role phải có từ 1 đến 64 ký tự' })
  role!: string;

  @ApiProperty({ example: 'phong_duoc' })
  @IsString({ message: 'unit phải là mã đơn vị' })
  @Length(1, 64, { message: 'unit phải có từ 1 đến 64 ký tự' })
  unit!: string;
}

export class PersonDto {
  @ApiProperty({ example: 'lan', description: 'Mã: chữ không dấu, số, . _ @ -' })
  @IsString({ message: 'id phải là chữ' })
  @Length(1, 64, { message: 'id phải có từ 1 đến 64 ký tự' })
  id!: string;

  @ApiProperty({ example: 'Nguyễn Thị Lan' })
  @IsString({ message: 'name phải là chữ' })
  @Length(1, 200, { message: 'name phải có từ 1 đến 200 ký tự' })
  name!: string;
}

export class PostDto extends SeatDto {
  @ApiPropertyOptional({ description: 'Ngày đầu; hôm nay nếu không ghi.', example: '2026-09-01' })
  @IsOptional()
  @WrittenAsDay()
  from?: string;

  @ApiPropertyOptional({ description: 'Ngày cuối, tính cả ngày này.' })
  @IsOptional()
  @WrittenAsDay()
  to?: string;
}

export class EndPostDto extends SeatDto {
  @ApiProperty({ description: 'Ngày cuối cùng giữ chức danh.', example: '2026-12-31' })
  @WrittenAsDay()
  on!: string;
}

export class AccountDto {
  @ApiPropertyOptional({ description: 'Tên đăng nhập; mã của người nếu không ghi.' })
  @IsOptional()
  @IsString({ message: 'login phải là chữ' })
  @Length(1, 64, { message: 'login phải có từ 1 đến 64 ký tự' })
  login?: string;
}

export class SubjectDto {
  @ApiProperty({ description: 'Mã của người ở hệ thống đăng nhập một lần (sub).' })
  @IsString({ message: 'sub phải là chữ' })
  @Length(1, 255, { message: 'sub phải có từ 1 đến 255 ký tự' })
  sub!: string;
}

export class OwnSubstitutionDto {
  @ApiProperty({ example: 'chi', description: 'Người làm thay.' })
  @IsString({ message: 'acting phải là mã của một người' })
  @Length(1, 64, { message: 'acting phải có từ 1 đến 64 ký tự' })
  acting!: string;

  @ApiPropertyOptional({ description: 'Chỉ chức danh này, cùng với unit; mọi chức danh nếu không ghi.' })
  @IsOptional()
  @IsString({ message: 'role phải là mã vai trò' })
  role?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'unit phải là mã đơn vị' })
  unit?: string;

  @ApiProperty({ example: '2026-09-01' })
  @WrittenAsDay()
  from!: string;

  @ApiProperty({ example: '2026-09-05', description: 'Ngày cuối, tính cả ngày này.' })
  @WrittenAsDay()
  to!: string;

  @ApiProperty({ description: 'Căn cứ: quyết định, giấy nghỉ phép.', example: 'Nghỉ phép, QĐ 12/QĐ-SYT' })
  @IsString({ message: 'reason phải là chữ' })
  @Length(1, 500, { message: 'reason phải có từ 1 đến 500 ký tự' })
  reason!: string;
}

export class SubstitutionDto extends OwnSubstitutionDto {
  @ApiProperty({ example: 'binh', description: 'Người vắng mặt.' })
  @IsString({ message: 'absent phải là mã của một người' })
  @Length(1, 64, { message: 'absent phải có từ 1 đến 64 ký tự' })
  absent!: string;
}

export class EventsDto {
  @ApiPropertyOptional({ description: 'Chỉ việc của người này hoặc về người này.' })
  @IsOptional()
  @IsString({ message: 'person phải là mã của một người' })
  @MaxLength(64, { message: 'person dài nhất 64 ký tự' })
  person?: string;

  @ApiPropertyOptional({ description: 'Chỉ việc có số nhỏ hơn: trang trước đó.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'before phải là số' })
  @Min(1, { message: 'before phải từ 1' })
  before?: number;
}
