import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const SIZE = { message: 'limit phải là số nguyên từ 1 đến 200' };

/** How many of a list at once. */
export const PageSize = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 }),
    IsOptional(),
    Type(() => Number),
    IsInt(SIZE),
    Min(1, SIZE),
    Max(200, SIZE),
  );

/** Where the page before ended. */
export const AfterPage = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description: 'Giá trị next của trang trước.' }),
    IsOptional(),
    Matches(/^[\w-]+$/, { message: 'after phải là giá trị next của trang trước' }),
  );
