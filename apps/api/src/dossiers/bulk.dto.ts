import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';

export const MOST_AT_ONCE = 100;

export class BulkItemDto {
  @ApiProperty({ example: 'H00.01-260803-0001' })
  @IsString({ message: 'code phải là chữ' })
  @Length(1, 60, { message: 'code phải có từ 1 đến 60 ký tự' })
  code!: string;

  @ApiProperty({ description: 'Lần sửa đổi của hồ sơ mà người xử lý đã xem.', example: 1 })
  @IsInt({ message: 'expectedRevision phải là số nguyên (lần sửa đổi bạn đã xem)' })
  @Min(1, { message: 'expectedRevision phải từ 1' })
  expectedRevision!: number;

  @ApiProperty({ description: 'Mã lệnh riêng của hồ sơ này; gửi lại cùng mã thì không làm lần thứ hai.' })
  @IsString({ message: 'commandId phải là chữ' })
  @Length(1, 100, { message: 'commandId phải có từ 1 đến 100 ký tự' })
  commandId!: string;
}

export class BulkActDto {
  @ApiProperty({ description: 'Một thao tác cho mọi hồ sơ.', example: 'approve' })
  @IsString({ message: 'action phải là chữ' })
  @Length(1, 80, { message: 'action phải có từ 1 đến 80 ký tự' })
  action!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Dữ kiện chung của thao tác.',
  })
  @IsOptional()
  @IsObject({ message: 'data phải là một đối tượng' })
  data?: Record<string, unknown>;

  @ApiProperty({ type: [BulkItemDto] })
  @IsArray({ message: 'items phải là danh sách hồ sơ' })
  @ArrayMinSize(1, { message: 'items phải có ít nhất một hồ sơ' })
  @ArrayMaxSize(MOST_AT_ONCE, { message: `items có nhiều nhất ${MOST_AT_ONCE} hồ sơ` })
  @ValidateNested({ each: true })
  @Type(() => BulkItemDto)
  items!: BulkItemDto[];
}
