import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { DayKind } from '#calendar';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KINDS: readonly DayKind[] = ['off', 'work', 'closure', 'ordinary'];
const LONGEST_TEXT = 200_000;

export class DayChangeDto {
  @ApiProperty({
    enum: KINDS,
    description: 'off: nghỉ; work: làm bù; closure: cơ quan đóng cửa; ordinary: như tuần thường',
  })
  @IsIn(KINDS, { message: `kind phải là một trong: ${KINDS.join(', ')}` })
  kind!: DayKind;

  @ApiProperty({ example: '2027-02-11' })
  @Matches(DAY, { message: 'from phải có dạng yyyy-MM-dd' })
  from!: string;

  @ApiProperty({ example: '2027-02-12', description: 'Ngày cuối, tính cả ngày này.' })
  @Matches(DAY, { message: 'to phải có dạng yyyy-MM-dd' })
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
