import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { UsersModule } from '../users.module.js';
import { ConfirmByPasskey } from './confirm-by-passkey.js';
import { Challenges } from './challenges.js';
import { OwnPasskeys } from './own-passkeys.js';
import { Passkey } from './passkey.entity.js';
import { PasskeyChallenge } from './passkey-challenge.entity.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { PasskeySignInController } from './passkey-sign-in.controller.js';
import { PasskeyStrategy } from './passkey.strategy.js';
import { PasskeysController } from './passkeys.controller.js';
import { RelyingParty } from './relying-party.js';

/** Passkeys: registering, managing, and signing in with them. */
@Module({
  imports: [MikroOrmModule.forFeature([Passkey, PasskeyChallenge]), UsersModule],
  controllers: [PasskeysController, PasskeySignInController],
  providers: [ConfirmByPasskey, Challenges, OwnPasskeys, PasskeySignIn, PasskeyStrategy, RelyingParty],
})
export class PasskeysModule {}
