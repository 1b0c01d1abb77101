import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type Half } from '#inspections';
import type { LocalDay } from '#kernel';
import { IsLocalDay } from '../http/local-day.js';

const HALF_NAMES = ['morning', 'afternoon'] as const;
const SPANS = [7, 14] as const;

const REASON =
  'Lý do; bắt buộc khi buổi thẩm định muộn, khác ngày đã báo người nộp, khi chuyển ngày hoặc hủy.';

export class WeekDto {
  @ApiPropertyOptional({
    type: String,
    description: 'Ngày đầu; không ghi là thứ Hai tuần này.',
    example: '2026-08-10',
  })
  @IsOptional()
  @IsLocalDay()
  from?: LocalDay;

  @ApiPropertyOptional({ enum: SPANS, description: 'Số ngày: một hoặc hai tuần.' })
  @IsOptional()
  @Type(() => Number)
  @IsIn(SPANS, { message: 'days phải là 7 hoặc 14' })
  days?: 7 | 14;

  @ApiPropertyOptional({ description: 'Đơn vị; không ghi là đơn vị của mình.', example: 'phong_duoc' })
  @IsOptional()
  @IsString({ message: 'unit phải là chữ' })
  @MaxLength(64, { message: 'unit dài nhất 64 ký tự' })
  unit?: string;
}

export class ScheduleDto {
  @ApiProperty({ type: String, example: '2026-08-13' })
  @IsLocalDay()
  day!: LocalDay;

  @ApiProperty({ description: 'Đoàn thẩm định.' })
  @IsUUID('all', { message: 'team phải là mã của một đoàn' })
  team!: string;
}

export class LogDto {
  @ApiProperty({ description: 'Mã hồ sơ.' })
  @IsString({ message: 'dossier phải là chữ' })
  @Length(1, 64, { message: 'dossier phải có từ 1 đến 64 ký tự' })
  dossier!: string;
}

export class TeamsDto {
  @ApiProperty({ example: 'phong_duoc' })
  @IsString({ message: 'unit phải là chữ' })
  @Length(1, 64, { message: 'unit phải có từ 1 đến 64 ký tự' })
  unit!: string;
}

export class PreviewDto {
  @ApiProperty({ description: 'Mã hồ sơ.' })
  @IsString({ message: 'dossier phải là chữ' })
  @Length(1, 64, { message: 'dossier phải có từ 1 đến 64 ký tự' })
  dossier!: string;

  @ApiProperty({ type: String, example: '2026-08-13' })
  @IsLocalDay()
  day!: LocalDay;
}

export class BookDto extends PreviewDto {
  @ApiProperty({ description: 'Đoàn thẩm định.' })
  @IsUUID('all', { message: 'team phải là mã của một đoàn' })
  team!: string;

  @ApiProperty({ enum: HALF_NAMES, description: 'Buổi sáng hoặc chiều.' })
  @IsIn(HALF_NAMES, { message: 'half phải là morning hoặc afternoon' })
  half!: Half;

  @ApiPropertyOptional({ description: 'Lượt trong buổi; không ghi là lượt trống đầu tiên.' })
  @IsOptional()
  @IsInt({ message: 'place phải là số nguyên' })
  @Min(1, { message: 'place từ 1' })
  @Max(12, { message: 'place nhiều nhất 12' })
  place?: number;

  @ApiPropertyOptional({ description: REASON })
  @IsOptional()
  @IsString({ message: 'reason phải là chữ' })
  @MaxLength(1000, { message: 'reason dài nhất 1000 ký tự' })
  reason?: string;

  @ApiPropertyOptional({ description: 'Đã biết buổi thẩm định này muộn và vẫn xếp.' })
  @IsOptional()
  @IsBoolean({ message: 'confirmLate phải là true hoặc false' })
  confirmLate?: boolean;
}

export class MoveDto {
  @ApiProperty({ description: 'Lần sửa của lịch mà người chuyển đang thấy.' })
  @IsInt({ message: 'revision phải là số nguyên' })
  @Min(1, { message: 'revision từ 1' })
  revision!: number;

  @ApiProperty({ type: String, example: '2026-08-18' })
  @IsLocalDay()
  day!: LocalDay;

  @ApiProperty({ description: 'Đoàn thẩm định.' })
  @IsUUID('all', { message: 'team phải là mã của một đoàn' })
  team!: string;

  @ApiProperty({ enum: HALF_NAMES })
  @IsIn(HALF_NAMES, { message: 'half phải là morning hoặc afternoon' })
  half!: Half;

  @ApiPropertyOptional()
  @IsOptional()
  @IsInt({ message: 'place phải là số nguyên' })
  @Min(1, { message: 'place từ 1' })
  @Max(12, { message: 'place nhiều nhất 12' })
  place?: number;

  @ApiPropertyOptional({ description: REASON })
  @IsOptional()
  @IsString({ message: 'reason phải là chữ' })
  @MaxLength(1000, { message: 'reason dài nhất 1000 ký tự' })
  reason?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: 'confirmLate phải là true hoặc false' })
  confirmLate?: boolean;
}

export class CancelDto {
  @ApiProperty({ description: 'Lần sửa của lịch mà người hủy đang thấy.' })
  @IsInt({ message: 'revision phải là số nguyên' })
  @Min(1, { message: 'revision từ 1' })
  revision!: number;

  @ApiProperty({ description: 'Lý do hủy.' })
  @IsString({ message: 'reason phải là chữ' })
  @MaxLength(1000, { message: 'reason dài nhất 1000 ký tự' })
  reason!: string;
}

export class TeamDto {
  @ApiProperty({ example: 'phong_duoc' })
  @IsString({ message: 'unit phải là chữ' })
  @Length(1, 64, { message: 'unit phải có từ 1 đến 64 ký tự' })
  unit!: string;

  @ApiProperty({ example: 'Đoàn số 1' })
  @IsString({ message: 'name phải là chữ' })
  @Length(1, 100, { message: 'name phải có từ 1 đến 100 ký tự' })
  @Matches(/\S/, { message: 'name không được chỉ có khoảng trắng' })
  name!: string;

  @ApiProperty({
    type: [String],
    description: 'Mã người, theo thứ tự trong quyết định; người đầu là trưởng đoàn.',
  })
  @IsArray({ message: 'members phải là danh sách mã người' })
  @ArrayMinSize(1, { message: 'đoàn phải có ít nhất một người' })
  @ArrayMaxSize(15, { message: 'đoàn có nhiều nhất 15 người' })
  @IsString({ each: true, message: 'members phải là danh sách chữ' })
  members!: string[];

  @ApiProperty({ description: 'Số nơi đi được trong một buổi.', minimum: 1, maximum: 12 })
  @IsInt({ message: 'perHalf phải là số nguyên' })
  @Min(1, { message: 'mỗi buổi đi ít nhất một nơi' })
  @Max(12, { message: 'mỗi buổi đi nhiều nhất 12 nơi' })
  perHalf!: number;

  @ApiProperty({ type: String, example: '2026-08-01' })
  @IsLocalDay()
  from!: LocalDay;

  @ApiPropertyOptional({ description: 'Ngày cuối; không ghi là chưa định.', type: String, nullable: true })
  @IsOptional()
  @IsLocalDay()
  to?: LocalDay | null;
}

export class ChangeTeamDto extends TeamDto {
  @ApiProperty({ description: 'Lần sửa của đoàn mà người sửa đang thấy.' })
  @IsInt({ message: 'revision phải là số nguyên' })
  @Min(1, { message: 'revision từ 1' })
  revision!: number;
}
