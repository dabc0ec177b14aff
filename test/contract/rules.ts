/**
 * What strangers get when they ask about the street's matters, people and lists: nobody, a resident
 * without a part in them, and an official of the next street who holds every office there is.
 * A refusal is 401, 403 or 404; what succeeds shows or changes only what is public or their own.
 */
export type Rule = readonly [anonymous: Expected, resident: Expected, foreign: Expected];

/** A status, or several where counting what came before decides. */
export type Expected = number | readonly number[];

const everybody: Rule = [200, 200, 200];
const signedIn: Rule = [401, 200, 200];
const wrongSecret: Rule = [401, 401, 401];
const noSuchThing: Rule = [404, 404, 404];
/** Officials may, within their own area. */
const staffThere: Rule = [401, 403, 200];
const nobodyHere: Rule = [401, 403, 403];
/** Officials may, but what they name is none of theirs. */
const notTheirs: Rule = [401, 403, 404];
/** Signed in, but no number and phone of theirs are known. */
const noSuchRecord: Rule = [401, 404, 404];
/** Not demo, and no gateway: no code can be sent. */
const noTexts: Rule = [403, 403, 403];

export const rules: Readonly<Record<string, Rule>> = {
  getSessionOptions: everybody,
  postSession: wrongSecret,
  deleteSession: everybody,
  postSessionCode: noTexts,
  postSessionPhone: wrongSecret,
  postAuthSignInSocial: noSuchThing,
  getAuthCallbackByProvider: [302, 302, 302],
  getMe: everybody,
  patchMe: signedIn,
  getMeDeviceKey: signedIn,
  postMePassword: wrongSecret,
  postMeSecondFactor: wrongSecret,
  postMeSecondFactorConfirm: wrongSecret,
  postMeSecondFactorRemove: wrongSecret,

  getBodies: everybody,
  getBodiesById: everybody,
  postBodies: nobodyHere,
  patchBodiesById: nobodyHere,
  getPeople: staffThere,
  postPeople: nobodyHere,
  patchPeopleById: notTheirs,
  postPeopleByIdContact: notTheirs,
  postPeopleByIdPassword: notTheirs,
  postPeopleByIdSignOut: notTheirs,
  postPeopleByIdSingleSignOn: notTheirs,
  getPositions: staffThere,
  postPositions: notTheirs,
  postPositionsByIdEnd: nobodyHere,
  postPositionsByIdSubstitutes: nobodyHere,
  getCapacities: staffThere,
  getActions: staffThere,
  putCapacitiesByCapacity: nobodyHere,
  getClients: staffThere,
  postClients: nobodyHere,
  deleteClientsById: notTheirs,
  getAudit: staffThere,
  getAuditExport: staffThere,

  getAreas: everybody,
  getAreasLocate: everybody,
  // Of their own communities only.
  getGridPlans: staffThere,
  postGridPlans: nobodyHere,
  getGridPlansById: notTheirs,
  postGridPlansByIdChanges: notTheirs,
  postGridPlansByIdAdopt: notTheirs,
  postGridPlansByIdDrop: notTheirs,
  getCategories: everybody,
  putCategories: nobodyHere,
  postCategoriesShipped: nobodyHere,
  // The list is the cell's own; each edits it for the areas they answer for.
  getResponsibilityVersions: staffThere,
  postResponsibilityVersions: [401, 403, 201],
  deleteResponsibilityVersionsById: nobodyHere,
  getResponsibilityVersionsByIdChanges: staffThere,
  postResponsibilityVersionsByIdRebase: [401, 403, 204],
  postResponsibilityVersionsByIdPublish: nobodyHere,
  getResponsibilityVersionsByIdItems: staffThere,
  postResponsibilityVersionsByIdItems: nobodyHere,
  putResponsibilityVersionsByIdItemsByRuleId: nobodyHere,
  deleteResponsibilityVersionsByIdItemsByRuleId: nobodyHere,
  getResponsibilityVersionsByIdExportCsv: staffThere,
  postResponsibilityVersionsByIdImport: nobodyHere,
  getResponsibilityTrial: staffThere,
  getResponsibilityRulesByRuleId: staffThere,
  postResponsibilityCorrections: nobodyHere,

  getRegistryPeople: staffThere,
  postRegistryPeople: nobodyHere,
  getRegistryPeopleById: notTheirs,
  getRegistryPeopleByIdLooks: notTheirs,
  postRegistryPeopleByIdUncover: notTheirs,
  postRegistryPeopleByIdCorrect: notTheirs,
  postRegistryPeopleByIdMove: notTheirs,
  getRegistrySame: staffThere,
  postRegistrySame: notTheirs,
  postRegistryPeopleByIdErase: notTheirs,
  postRegistryImports: nobodyHere,
  postRegistryImportsPreview: nobodyHere,
  getRegistryImports: staffThere,
  getRegistryImportsById: notTheirs,
  postRegistryImportsByIdUndo: notTheirs,
  getRegistryMe: signedIn,
  postRegistryMe: noSuchRecord,

  getMatters: signedIn,
  getMattersCounts: signedIn,
  getMattersClocks: signedIn,
  getMattersExport: staffThere,
  getMattersById: noSuchThing,
  getMattersViews: signedIn,
  postMattersViews: signedIn,
  deleteMattersViewsById: [401, 404, 404],
  // Each matter has its own fate: here, that there is no such thing.
  postMattersActions: signedIn,
  postMattersByIdActionsByAction: noSuchThing,
  postMattersByIdContact: noSuchThing,
  putMattersByIdSubscription: [401, 404, 404],
  deleteMattersByIdSubscription: [401, 404, 404],
  getBoard: nobodyHere,
  'getBoardTilesByZByXByY.mvt': staffThere,
  // Whoever enters may have any text read; a matter only where it is theirs.
  postTriageRead: staffThere,
  getTriageMattersById: notTheirs,
  getTriageMattersByIdSecond: notTheirs,
  getTriageMattersByIdRoute: notTheirs,
  getTriageSurges: staffThere,
  getTriageMoods: staffThere,
  getTriageDrift: staffThere,
  getTriageModels: staffThere,
  getTriageModelsCorrection: staffThere,
  putTriageModelsCorrection: nobodyHere,
  getTriageTopics: staffThere,
  putTriageModelsByPart: nobodyHere,
  postTriageModelsLearning: nobodyHere,
  deleteTriageModelsLearning: nobodyHere,
  getTriageMerges: staffThere,
  // Nothing is proposed of what is not theirs.
  getTriageMattersByIdMerge: staffThere,
  postTriageMattersByIdMerge: notTheirs,
  getTriageRepeatsPlaces: staffThere,
  getTriageRepeatsPeople: staffThere,
  getTriageMergeSetting: staffThere,
  putTriageMergeSetting: nobodyHere,
  getMatterTypes: everybody,
  postAppeals: nobodyHere,
  postAppealsFollow: noSuchThing,
  // What anybody may know, and joining it: see `publicSight`.
  postAppealsSimilar: everybody,
  getAppealsAnswered: everybody,
  getAppealsWhistles: staffThere,
  getAppealsByIdProgress: everybody,
  // Before the joining: nothing is theirs yet.
  getAppealsJoined: signedIn,
  postAppealsByIdJoin: [401, 200, 200],
  getAppealsByIdRoute: noSuchThing,
  getAppealsByIdAlike: [401, 403, 404],
  postAppealsImports: nobodyHere,
  postAppealsImportsPreview: nobodyHere,
  getAppealsImports: staffThere,
  getAppealsImportsSources: staffThere,
  getAppealsImportsTemplateCsv: staffThere,
  getAppealsImportsById: noSuchThing,
  getAppealsImportsByIdFaultsCsv: noSuchThing,

  // Open311 tells everybody what kind of thing was reported roughly where, and no more.
  getOpen311V2ServicesJson: everybody,
  getOpen311V2ServicesXml: everybody,
  'getOpen311V2ServicesByCode.json': noSuchThing,
  'getOpen311V2ServicesByCode.xml': noSuchThing,
  postOpen311V2RequestsJson: [400, 400, 400],
  postOpen311V2RequestsXml: [400, 400, 400],
  getOpen311V2RequestsJson: everybody,
  getOpen311V2RequestsXml: everybody,
  'getOpen311V2RequestsById.json': everybody,
  'getOpen311V2RequestsById.xml': everybody,
  'getOpen311V2TokensByToken.json': noSuchThing,
  'getOpen311V2TokensByToken.xml': noSuchThing,
  getOpen311V2DiscoveryJson: everybody,
  getOpen311V2DiscoveryXml: everybody,

  // Open data is for everybody, and tells less still.
  getOpenData: everybody,
  getOpenDataMatters: everybody,

  postFiles: [201, 201, 201],
  getFilesById: noSuchThing,
  getFilesByIdThumbnail: noSuchThing,
  getNotifications: signedIn,
  postNotificationsRead: signedIn,
  getNotificationsDeadLetters: staffThere,
  postNotificationsDeadLettersByIdResend: notTheirs,
  getWebhooks: staffThere,
  postWebhooks: nobodyHere,
  patchWebhooksById: notTheirs,
  deleteWebhooksById: notTheirs,
  getWebhooksByIdDeadLetters: notTheirs,
  postWebhooksByIdDeadLettersResend: notTheirs,
  getLive: everybody,
  getMap: everybody,
  getMapPlaces: everybody,
  // This house has no map.
  'getMapTilesByZByXByY.mvt': noSuchThing,
};
