import { backOffice, everybody, fresh, owner, ownTenant, type Rule, self, sessionIfAny } from './rule.js';

type Table = Readonly<Record<string, Rule>>;

/** Whether a process is alive and ready; the API and the back office both have these. */
export const healthOperations = {
  showLiveness: everybody,
  showReadiness: everybody,
} as const satisfies Table;

/** Every operation of the API by its `operationId`, and who may call it. What is not here is refused. */
export const apiOperations = {
  // Scans
  listScans: everybody,
  showEdition: everybody,
  listPages: everybody,
  showPage: everybody,
  listTips: everybody,
  listDocuments: everybody,
  showDocument: everybody,
  // Organisations
  searchTenants: everybody,
  joinTenant: self('respondent'),
  leaveTenant: owner('respondent'),
  listMembers: ownTenant,
  changeMember: ownTenant,
  removeMember: ownTenant,
  resetSecondFactor: fresh(ownTenant),
  listInvitations: ownTenant,
  inviteMembers: ownTenant,
  withdrawInvitation: ownTenant,
  showJoinCode: ownTenant,
  renewJoinCode: ownTenant,
  // Teams and rounds: the database says whose they are
  startTenantTeam: ownTenant,
  startTeam: self('respondent'),
  listTeams: self('respondent'),
  showTeam: owner('respondent'),
  startRound: owner('respondent'),
  showRound: owner('respondent'),
  showOrganisedRound: owner('respondent'),
  changeRound: owner('respondent'),
  closeRound: owner('respondent'),
  remindOfRound: owner('respondent'),
  listRoundInvitations: owner('respondent'),
  inviteToRound: owner('respondent'),
  withdrawRoundInvitation: owner('respondent'),
  showJoinLink: owner('respondent'),
  renewJoinLink: owner('respondent'),
  endJoinLink: owner('respondent'),
  lookUpRoundInvitation: sessionIfAny,
  joinRound: self('respondent'),
  listReusableAttempts: owner('respondent'),
  changeParticipation: owner('respondent'),
  leaveRound: owner('respondent'),
  showRoundOverview: owner('respondent'),
  listTeamActions: owner('respondent'),
  downloadTeamPlan: owner('respondent'),
  addTeamAction: owner('respondent'),
  changeTeamAction: owner('respondent'),
  removeTeamAction: owner('respondent'),
  showTenantSignIn: ownTenant,
  changeTenantSignIn: fresh(ownTenant),
  // Accounts and sessions
  signUp: everybody,
  verifyEmail: everybody,
  signUpInvited: everybody,
  signUpToRound: everybody,
  askPasswordReset: everybody,
  redeemPasswordReset: everybody,
  signIn: everybody,
  askSignInCode: everybody,
  takeSecondStep: everybody,
  redeemSignInCode: everybody,
  beginPasskeySignIn: everybody,
  signInWithPasskey: everybody,
  beginTenantSignIn: everybody,
  completeTenantSignIn: everybody,
  registerIdentity: everybody,
  linkIdentity: everybody,
  signOut: self('respondent'),
  showMe: sessionIfAny,
  listSessions: self('respondent'),
  endSession: owner('respondent'),
  endOtherSessions: self('respondent'),
  confirmSession: self('respondent'),
  confirmSessionByCode: self('respondent'),
  confirmSessionByPasskey: self('respondent'),
  // One's own account
  changeProfile: self('respondent'),
  changePassword: fresh(self('respondent')),
  askEmailChange: fresh(self('respondent')),
  redeemEmailChange: everybody,
  unsubscribeFromMail: everybody,
  deleteAccount: fresh(self('respondent')),
  showAuthenticator: self('respondent'),
  beginAuthenticator: fresh(self('respondent')),
  confirmAuthenticator: fresh(self('respondent')),
  renewRecoveryCodes: fresh(self('respondent')),
  removeAuthenticator: fresh(self('respondent')),
  listPasskeys: self('respondent'),
  beginPasskey: fresh(self('respondent')),
  registerPasskey: fresh(self('respondent')),
  renamePasskey: fresh(owner('respondent')),
  removePasskey: fresh(owner('respondent')),
  requestDataExport: fresh(self('respondent')),
  showDataExport: owner('respondent'),
  downloadDataExport: fresh(owner('respondent')),
  // Attempts and results
  listAttempts: self('respondent'),
  startAttempt: self('respondent'),
  showAttempt: owner('respondent'),
  changeAttempt: owner('respondent'),
  deleteAttempt: owner('respondent'),
  saveAnswer: owner('respondent'),
  finishAttempt: owner('respondent'),
  showResult: owner('respondent'),
  listResults: self('respondent'),
  // Growth plan
  showPlan: self('respondent'),
  addPlanAction: self('respondent'),
  changePlanAction: owner('respondent'),
  removePlanAction: owner('respondent'),
  downloadPlan: self('respondent'),
  // Benchmarks
  listBenchmarks: everybody,
  showBenchmarkTable: everybody,
  showComparison: owner('respondent'),
  // Reports
  requestTeamReport: owner('respondent'),
  showTeamReport: owner('respondent'),
  downloadTeamReport: owner('respondent'),
  requestReport: owner('respondent'),
  showReport: owner('respondent'),
  followReport: owner('respondent'),
  downloadReport: owner('respondent'),
  downloadAnswers: owner('respondent'),
} as const satisfies Table;

const editors = backOffice('content-manager', 'platform-administrator');

const platform = backOffice('platform-administrator');

/** Every operation of the back office, likewise. */
export const backOfficeOperations = {
  showBackOfficeSignIn: everybody,
  enterBackOffice: everybody,
  showSecondStep: everybody,
  takeBackOfficeSecondStep: everybody,
  leaveBackOffice: editors,
  showFirstAdministrator: everybody,
  makeFirstAdministrator: everybody,
  listRecords: editors,
  showRecord: editors,
  refuseChange: editors,
  editText: editors,
  saveText: editors,
  startText: editors,
  addText: editors,
  askTextRemoval: editors,
  removeText: editors,
  putTextBack: editors,
  showDraft: editors,
  previewDraft: editors,
  previewDraftDocument: editors,
  publishDraft: editors,
  scheduleDraft: editors,
  discardDraft: editors,
  takeEditionBack: editors,
  exportEdition: editors,
  startImport: editors,
  uploadContent: editors,
  reviewImport: editors,
  confirmImport: editors,
  showManual: editors,
  listLinks: editors,
  checkLink: editors,
  listTenants: platform,
  createTenant: platform,
  showTenant: platform,
  changeTenant: platform,
  suspendTenant: platform,
  inviteTenantAdministrator: platform,
  renewTenantJoinCode: platform,
  showUserSearch: platform,
  findUser: platform,
  supportUser: platform,
  showAuditLog: platform,
  exportAuditLog: platform,
  showQueue: platform,
  retryWork: platform,
  discardWork: platform,
  showBundle: editors,
  showBackOfficeStart: editors,
  showBackOfficePage: editors,
} as const satisfies Table;

export type ApiOperation = keyof typeof apiOperations;

/** Made once: every request asks. */
const ofApi: Table = { ...healthOperations, ...apiOperations };
const ofBackOffice: Table = { ...healthOperations, ...backOfficeOperations };

/** The rule of an operation of the API; none for a name that is not in the table. */
export const apiRule = (operation: string | undefined): Rule | undefined => ruleIn(ofApi, operation);

/** The rule of an operation of the back office; none for a name that is not in the table. */
export const backOfficeRule = (operation: string | undefined): Rule | undefined =>
  ruleIn(ofBackOffice, operation);

const ruleIn = (table: Table, operation = ''): Rule | undefined =>
  Object.hasOwn(table, operation) ? table[operation] : undefined;
