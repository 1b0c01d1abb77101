import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { DayKind } from '#calendar';
import { WrittenAsDay } from '../http/local-day.js';

const KINDS: readonly DayKind[] = ['off', 'work', 'closure', 'ordinary', 'decided'];
const LONGEST_TEXT = 200_000;

export class DayChangeDto {
  @ApiProperty({
    enum: KINDS,
    description:
      'off: nghỉ; work: làm bù; closure: cơ quan đóng cửa; ordinary: như tuần thường; decided: đã có quyết định cho cả năm (from 01-01, to 12-31)',
  })
  @IsIn(KINDS, { message: `kind phải là một trong: ${KINDS.join(', ')}` })
  kind!: DayKind;

  @ApiProperty({ example: '2027-02-11' })
  @WrittenAsDay()
  from!: string;

  @ApiProperty({ example: '2027-02-12', description: 'Ngày cuối, tính cả ngày này.' })
  @WrittenAsDay()
  to!: string;

  @ApiProperty({ example: 'Tết Nguyên Đán Đinh Mùi' })
  @IsString({ message: 'name phải là chữ' })
  @Length(1, 200, { message: 'name phải có từ 1 đến 200 ký tự' })
  name!: string;

  @ApiProperty({ example: 'TB 5034/TB-BNV', description: 'Số văn bản quyết định.' })
  @IsString({ message: 'decision phải là chữ' })
  @Length(1, 200, { message: 'decision phải có từ 1 đến 200 ký tự' })
  decision!: string;
}

export class TryCalendarDto {
  @ApiPropertyOptional({ type: [DayChangeDto], description: 'Thay đổi so với lịch đang dùng.' })
  @IsOptional()
  @IsArray({ message: 'changes phải là danh sách' })
  @ArrayMinSize(1, { message: 'changes phải có ít nhất một thay đổi' })
  @ArrayMaxSize(50, { message: 'changes nhiều nhất 50 thay đổi' })
  @ValidateNested({ each: true })
  @Type(() => DayChangeDto)
  changes?: DayChangeDto[];

  @ApiPropertyOptional({ description: 'Hoặc toàn văn YAML của lịch mới.' })
  @IsOptional()
  @IsString({ message: 'source phải là toàn văn YAML' })
  @Length(1, LONGEST_TEXT, { message: `source phải có từ 1 đến ${LONGEST_TEXT} ký tự` })
  source?: string;
}

export class SaveCalendarDto extends TryCalendarDto {
  @ApiProperty({ example: 1, description: 'Phiên bản đang dùng khi chạy thử.' })
  @IsInt({ message: 'expectedVersion phải là số nguyên' })
  @Min(1, { message: 'expectedVersion phải từ 1' })
  @Max(2 ** 31 - 2, { message: 'expectedVersion quá lớn' })
  expectedVersion!: number;

  @ApiProperty({ example: 'Sở đóng cửa do bão số 3', description: 'Vì sao đổi lịch; ghi vào nhật ký.' })
  @IsString({ message: 'reason phải là chữ' })
  @Matches(/\S/, { message: 'reason phải có chữ' })
  @Length(1, 500, { message: 'reason phải có từ 1 đến 500 ký tự' })
  reason!: string;
}
