import { Module } from '@nestjs/common';
import { RegisterReader } from './register-reader.js';
import { RegisterController } from './register.controller.js';

/** The register of controlled documents. */
@Module({
  controllers: [RegisterController],
  providers: [RegisterReader],
})
export class RegisterModule {}
