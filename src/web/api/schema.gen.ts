/* Generated from the server's own /api/openapi.json: npm exec tsx tools/build-api-client.ts */
export interface paths {
    "/api/session/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ways to sign in */
        get: operations["getSessionOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by name, password and second factor */
        post: operations["postSession"];
        /** Sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a sign-in code by phone */
        post: operations["postSessionCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by phone and code */
        post: operations["postSessionPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin single sign-on: answers with the address to go to */
        post: operations["postAuthSignInSocial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/callback/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a single sign-on provider sends people back to */
        get: operations["getAuthCallbackByProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am and what I may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how I am shown and how pages look */
        patch: operations["patchMe"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password */
        post: operations["postMePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/device-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key that seals what my phone keeps for days without a network */
        get: operations["getMeDeviceKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up a second factor */
        post: operations["postMeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish setting up a second factor by a code from it */
        post: operations["postMeSecondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without a second factor again */
        post: operations["postMeSecondFactorRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bodies in and below an area; parents draw the tree */
        get: operations["getBodies"];
        put?: never;
        /** Add a body */
        post: operations["postBodies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One body */
        get: operations["getBodiesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or close a body */
        patch: operations["patchBodiesById"];
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of an area by name, with the offices they hold */
        get: operations["getPeople"];
        put?: never;
        /** Add a person */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change or close a person */
        patch: operations["patchPeopleById"];
        trace?: never;
    };
    "/api/people/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See a phone, giving a reason; the look is recorded */
        post: operations["postPeopleByIdContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a new password, to be replaced at the next sign-in */
        post: operations["postPeopleByIdPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions of a person */
        post: operations["postPeopleByIdSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tie a person to their account at a single sign-on provider */
        post: operations["postPeopleByIdSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions of a person or of a body */
        get: operations["getPositions"];
        put?: never;
        /** Put somebody into office */
        post: operations["postPositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a term */
        post: operations["postPositionsByIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}/substitutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody stand in */
        post: operations["postPositionsByIdSubstitutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All capacities */
        get: operations["getCapacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All actions there are */
        get: operations["getActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/capacities/{capacity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make or change a capacity and what it may do */
        put: operations["putCapacitiesByCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outside programs */
        get: operations["getClients"];
        put?: never;
        /** Give an outside program a key, shown this once */
        post: operations["postClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key at once */
        delete: operations["deleteClientsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit log of one’s areas, newest first */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a filter finds in the audit log, as CSV; taking it is on record too */
        get: operations["getAuditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas of the cell, as outlines where asked */
        get: operations["getAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas/locate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which area a point lies in */
        get: operations["getAreasLocate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans of grids, newest first */
        get: operations["getGridPlans"];
        put?: never;
        /** Cut a community into grids, as a draft */
        post: operations["postGridPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan with its grids */
        get: operations["getGridPlansById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid-plans/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a draft */
        post: operations["postGridPlansByIdChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid-plans/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a plan into force */
        post: operations["postGridPlansByIdAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grid-plans/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft away */
        post: operations["postGridPlansByIdDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by part of a name, pinyin, address, phone tail or number; covered */
        get: operations["getRegistryPeople"];
        put?: never;
        /** Register a person */
        post: operations["postRegistryPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person with covered fields; the look is logged */
        get: operations["getRegistryPeopleById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a person */
        get: operations["getRegistryPeopleByIdLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people/{id}/uncover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show covered fields to somebody who says why */
        post: operations["postRegistryPeopleByIdUncover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is known of a person; what stood before stays in the history */
        post: operations["postRegistryPeopleByIdCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a person is registered, lives or stays from a day on */
        post: operations["postRegistryPeopleByIdMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the registry knows of whoever asks, and who looked at it */
        get: operations["getRegistryMe"];
        put?: never;
        /** Join the account to its person, by number and the phone it signs in with */
        post: operations["postRegistryMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that seem to be one person, the likeliest first; covered */
        get: operations["getRegistrySame"];
        put?: never;
        /** Merge two records as proposed, or say why they are two people */
        post: operations["postRegistrySame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase all that is known of a person, for good; proofs stay valid */
        post: operations["postRegistryPeopleByIdErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest imports of people */
        get: operations["getRegistryImports"];
        put?: never;
        /** Hand in a file of people: CSV or a workbook, as the body */
        post: operations["postRegistryImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an import of people would make of a file; nothing is taken in */
        post: operations["postRegistryImportsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an import of people goes */
        get: operations["getRegistryImportsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back whom an import brought and nobody changed since */
        post: operations["postRegistryImportsByIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the list */
        get: operations["getResponsibilityVersions"];
        put?: never;
        /** Begin a draft */
        post: operations["postResponsibilityVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw a draft away */
        delete: operations["deleteResponsibilityVersionsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changes */
        get: operations["getResponsibilityVersionsByIdChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/rebase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a draft up to date */
        post: operations["postResponsibilityVersionsByIdRebase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft */
        post: operations["postResponsibilityVersionsByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of a version */
        get: operations["getResponsibilityVersionsByIdItems"];
        put?: never;
        /** Add an item to a draft */
        post: operations["postResponsibilityVersionsByIdItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/items/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set an item of a draft */
        put: operations["putResponsibilityVersionsByIdItemsByRuleId"];
        post?: never;
        /** Take an item out of a draft */
        delete: operations["deleteResponsibilityVersionsByIdItemsByRuleId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version as CSV */
        get: operations["getResponsibilityVersionsByIdExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/versions/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a CSV into a draft, all of it or nothing */
        post: operations["postResponsibilityVersionsByIdImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the list names for a question, and why */
        get: operations["getResponsibilityTrial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rule as it held at a moment */
        get: operations["getResponsibilityRulesByRuleId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responsibility/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct the list where an arbitration found it at fault */
        post: operations["postResponsibilityCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be reported */
        get: operations["getCategories"];
        /** Add or change a category */
        put: operations["putCategories"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up what is missing of the catalogue that comes with the platform */
        post: operations["postCategoriesShipped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters one may see */
        get: operations["getMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many matters a filter finds */
        get: operations["getMattersCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open matters a filter finds by the colour of their clock */
        get: operations["getMattersClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Export what one may see, as CSV or JSON */
        get: operations["getMattersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter: facts, clocks, history, legal actions */
        get: operations["getMattersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views */
        get: operations["getMattersViews"];
        put?: never;
        /** Save a view */
        post: operations["postMattersViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a saved view */
        delete: operations["deleteMattersViewsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a step with a matter */
        post: operations["postMattersByIdActionsByAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See how to reach the reporter; logged with the reason */
        post: operations["postMattersByIdContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a matter */
        put: operations["putMattersByIdSubscription"];
        post?: never;
        /** Stop following a matter */
        delete: operations["deleteMattersByIdSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the same step with many matters; each has its own fate */
        post: operations["postMattersActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vital signs of an area */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/tiles/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open matters as a vector tile: matters where near, counted cells where far */
        get: operations["getBoardTilesByZByXByY.mvt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matter-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matter types: states, transitions, clocks */
        get: operations["getMatterTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report an appeal by any channel */
        post: operations["postAppeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How far a report is, by its number and the code on its receipt */
        post: operations["postAppealsFollow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open matters around that may be the same thing */
        post: operations["postAppealsSimilar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I met with this too: follow it, and be counted */
        post: operations["postAppealsByIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I joined and others had reported, newest first */
        get: operations["getAppealsJoined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/answered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answered matters as everybody may read them, newest first */
        get: operations["getAppealsAnswered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a matter is that anybody may be told of */
        get: operations["getAppealsByIdProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom it would go to, and whether by itself; before acceptance give the category */
        get: operations["getAppealsByIdRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters of the street that read like this one, open or closed */
        get: operations["getAppealsByIdAlike"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/whistles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open matters to which other bodies were called, and what each owes by when */
        get: operations["getAppealsWhistles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest imports */
        get: operations["getAppealsImports"];
        put?: never;
        /** Hand in a file of appeals: CSV or JSON lines, as the body or as multipart */
        post: operations["postAppealsImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an import would make of a file; nothing is taken in */
        post: operations["postAppealsImportsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/imports/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What files of each source must and may tell */
        get: operations["getAppealsImportsSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/imports/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file of a source, with its columns and one example, as CSV */
        get: operations["getAppealsImportsTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an import goes */
        get: operations["getAppealsImportsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/imports/{id}/faults.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fault of an import, as CSV */
        get: operations["getAppealsImportsByIdFaultsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: service list (json) */
        get: operations["getOpen311V2ServicesJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services/{code}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: service definition (json) */
        get: operations["getOpen311V2ServicesByCode.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: service list (xml) */
        get: operations["getOpen311V2ServicesXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/services/{code}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: service definition (xml) */
        get: operations["getOpen311V2ServicesByCode.xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: service requests (json) */
        get: operations["getOpen311V2RequestsJson"];
        put?: never;
        /** GeoReport v2: create a service request (json) */
        post: operations["postOpen311V2RequestsJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: one service request (json) */
        get: operations["getOpen311V2RequestsById.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/tokens/{token}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: request id from a token (json) */
        get: operations["getOpen311V2TokensByToken.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: service requests (xml) */
        get: operations["getOpen311V2RequestsXml"];
        put?: never;
        /** GeoReport v2: create a service request (xml) */
        post: operations["postOpen311V2RequestsXml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/requests/{id}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: one service request (xml) */
        get: operations["getOpen311V2RequestsById.xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/tokens/{token}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GeoReport v2: request id from a token (xml) */
        get: operations["getOpen311V2TokensByToken.xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/discovery.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311 service discovery (json) */
        get: operations["getOpen311V2DiscoveryJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open311/v2/discovery.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open311 service discovery (xml) */
        get: operations["getOpen311V2DiscoveryXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What open data there is: fields, formats, licence (DCAT) */
        get: operations["getOpenData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-data/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answered appeals as GeoJSON or CSV, by days and pages */
        get: operations["getOpenDataMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/surges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Themes that grow in a place more than chance explains */
        get: operations["getTriageSurges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/moods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what mood people wrote, by week and theme */
        get: operations["getTriageMoods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the model at work was lately found right less often than before */
        get: operations["getTriageDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The models there are, and how well those at work do in this cell */
        get: operations["getTriageModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/models/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holding back unsure answers would change for a group, on later decisions */
        get: operations["getTriageModelsCorrection"];
        /** Hold back unsure answers for a group, or no longer */
        put: operations["putTriageModelsCorrection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/models/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a model to work, or into the shadow; an earlier one again is a rollback */
        put: operations["putTriageModelsByPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/models/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a model learned from what people decided; it goes on trial, no further */
        post: operations["postTriageModelsLearning"];
        /** Stop the learning that is at work */
        delete: operations["deleteTriageModelsLearning"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a text seems to be about, how urgent it is and what facts it tells */
        post: operations["postTriageRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of a matter */
        get: operations["getTriageMattersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/matters/{id}/second": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the second adviser says of a matter, where one is set up; it decides nothing */
        get: operations["getTriageMattersByIdSecond"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/matters/{id}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom people sent such matters to, where the responsibility list names nobody */
        get: operations["getTriageMattersByIdRoute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Problems that several matters tell of, the hottest first */
        get: operations["getTriageTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/repeats/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places where matters of one category come up again, the most first */
        get: operations["getTriageRepeatsPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/repeats/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who report again and again, masked, the most first */
        get: operations["getTriageRepeatsPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** New matters that seem to be the same problem as an open one, the newest first */
        get: operations["getTriageMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/matters/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The merge that is proposed for a matter */
        get: operations["getTriageMattersByIdMerge"];
        put?: never;
        /** Merge as it was proposed, or say why not */
        post: operations["postTriageMattersByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/triage/merge-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From what score on merges are proposed and made, and what people made of them */
        get: operations["getTriageMergeSetting"];
        /** Set from what score on merges are proposed and made by the system */
        put: operations["putTriageMergeSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a photo (JPEG, PNG, WebP) or a PDF */
        post: operations["postFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The main bytes of a file */
        get: operations["getFilesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The thumbnail bytes of a file */
        get: operations["getFilesByIdThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read */
        post: operations["postNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that could not be delivered */
        get: operations["getNotificationsDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/dead-letters/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a notice again */
        post: operations["postNotificationsDeadLettersByIdResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Endpoints */
        get: operations["getWebhooks"];
        put?: never;
        /** Have facts of an area posted to an endpoint; its secret is shown this once */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget an endpoint */
        delete: operations["deleteWebhooksById"];
        options?: never;
        head?: never;
        /** Switch an endpoint off or on again */
        patch: operations["patchWebhooksById"];
        trace?: never;
    };
    "/api/webhooks/{id}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be delivered */
        get: operations["getWebhooksByIdDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/dead-letters/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what could not be delivered */
        post: operations["postWebhooksByIdDeadLettersResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes as they happen, as server-sent events within your own scope */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The base map: where it reaches, its zooms, its credit; null without one */
        get: operations["getMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places, houses and roads of the base map by what was typed of their name or address */
        get: operations["getMapPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map/tiles/{z}/{x}/{y}.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tile of the base map: water, landuse, building, road and place */
        get: operations["getMapTilesByZByXByY.mvt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemInput: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            sentence: {
                zh: string;
                en: string;
            };
            instance: string;
            fields?: {
                path: string;
                message: {
                    zh: string;
                    en: string;
                };
            }[];
        } & {
            [key: string]: unknown;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            sentence: {
                zh: string;
                en: string;
            };
            instance: string;
            fields?: {
                path: string;
                message: {
                    zh: string;
                    en: string;
                };
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSessionOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        phoneCodes: boolean;
                        hotline: string;
                        singleSignOn: {
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                        againAfterS: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone: string;
                    code: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSignInSocial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    provider: string;
                    callbackURL: string;
                    errorCallbackURL?: string;
                };
            };
        };
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuthCallbackByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "staff" | "resident";
                            name: string;
                            areaCode: string;
                            preferences: {
                                elderMode?: boolean;
                                /** @enum {string} */
                                language?: "zh" | "en";
                            };
                        } | null;
                        owed: ("new-password" | "second-factor") | null;
                        secondFactor: boolean;
                        clearance: number;
                        authorities: {
                            capacity: string;
                            areaCode: string;
                            bodyId: string | null;
                            actions: string[];
                        }[];
                        areas: string[];
                        actions: string[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    preferences?: {
                        elderMode?: boolean;
                        /** @enum {string} */
                        language?: "zh" | "en";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeDeviceKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totpUri: string;
                        backupCodes: string[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeSecondFactorConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeSecondFactorRemove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBodies: {
        parameters: {
            query?: {
                area?: string | "";
                closed?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "county" | "street" | "community" | "grid" | "party_work_committee" | "community_party_committee" | "grid_party_branch" | "building_party_group" | "department" | "company" | "social_organisation";
                            name: string;
                            shortName: string;
                            areaCode: string;
                            parentId: string | null;
                            partyParentId: string | null;
                            superiorId: string | null;
                            phone: string;
                            /** Format: date-time */
                            activeFrom: string;
                            activeTo: string | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBodies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "county" | "street" | "community" | "grid" | "party_work_committee" | "community_party_committee" | "grid_party_branch" | "building_party_group" | "department" | "company" | "social_organisation";
                    name: string;
                    shortName?: string;
                    areaCode: string;
                    parentId?: string | null;
                    partyParentId?: string | null;
                    superiorId?: string | null;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "county" | "street" | "community" | "grid" | "party_work_committee" | "community_party_committee" | "grid_party_branch" | "building_party_group" | "department" | "company" | "social_organisation";
                        name: string;
                        shortName: string;
                        areaCode: string;
                        parentId: string | null;
                        partyParentId: string | null;
                        superiorId: string | null;
                        phone: string;
                        /** Format: date-time */
                        activeFrom: string;
                        activeTo: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBodiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "county" | "street" | "community" | "grid" | "party_work_committee" | "community_party_committee" | "grid_party_branch" | "building_party_group" | "department" | "company" | "social_organisation";
                        name: string;
                        shortName: string;
                        areaCode: string;
                        parentId: string | null;
                        partyParentId: string | null;
                        superiorId: string | null;
                        phone: string;
                        /** Format: date-time */
                        activeFrom: string;
                        activeTo: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchBodiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "county" | "street" | "community" | "grid" | "party_work_committee" | "community_party_committee" | "grid_party_branch" | "building_party_group" | "department" | "company" | "social_organisation";
                    name?: string;
                    shortName?: string;
                    areaCode?: string;
                    parentId?: string | null;
                    partyParentId?: string | null;
                    superiorId?: string | null;
                    phone?: string;
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "county" | "street" | "community" | "grid" | "party_work_committee" | "community_party_committee" | "grid_party_branch" | "building_party_group" | "department" | "company" | "social_organisation";
                        name: string;
                        shortName: string;
                        areaCode: string;
                        parentId: string | null;
                        partyParentId: string | null;
                        superiorId: string | null;
                        phone: string;
                        /** Format: date-time */
                        activeFrom: string;
                        activeTo: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                area?: string | "";
                kind?: "staff" | "resident";
                name?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "staff" | "resident";
                            name: string;
                            areaCode: string;
                            phoneMasked: string | null;
                            secondFactorRequired: boolean;
                            /** Format: date-time */
                            activeFrom: string;
                            activeTo: string | null;
                            offices: {
                                /** Format: uuid */
                                bodyId: string;
                                bodyName: string;
                                title: string;
                                areaCodes: string[];
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "staff" | "resident";
                    name: string;
                    areaCode: string;
                    phone?: string;
                    username?: string;
                    password?: string;
                    secondFactorRequired?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "staff" | "resident";
                        name: string;
                        areaCode: string;
                        phoneMasked: string | null;
                        secondFactorRequired: boolean;
                        /** Format: date-time */
                        activeFrom: string;
                        activeTo: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPeopleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    phone?: string | null;
                    areaCode?: string;
                    username?: string;
                    secondFactorRequired?: boolean;
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "staff" | "resident";
                        name: string;
                        areaCode: string;
                        phoneMasked: string | null;
                        secondFactorRequired: boolean;
                        /** Format: date-time */
                        activeFrom: string;
                        activeTo: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleByIdContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        phone: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleByIdPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleByIdSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleByIdSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    providerId: string;
                    subject: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPositions: {
        parameters: {
            query?: {
                personId?: string;
                bodyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            /** Format: uuid */
                            bodyId: string;
                            title: string;
                            capacity: string;
                            areaCodes: string[];
                            /** Format: date-time */
                            activeFrom: string;
                            activeTo: string | null;
                            substitutes: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                personId: string;
                                reason: string;
                                /** Format: date-time */
                                activeFrom: string;
                                /** Format: date-time */
                                activeTo: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** Format: uuid */
                    bodyId: string;
                    title: string;
                    capacity: string;
                    areaCodes?: string[];
                    /** Format: date-time */
                    activeFrom?: string;
                    /** Format: date-time */
                    activeTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPositionsByIdEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    activeTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPositionsByIdSubstitutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    reason: string;
                    /** Format: date-time */
                    activeFrom?: string;
                    /** Format: date-time */
                    activeTo: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            capacity: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            clearance: number;
                            secondFactorRequired: boolean;
                            actions: string[];
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            action: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCapacitiesByCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capacity: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: {
                        zh: string;
                        en: string;
                    };
                    clearance: number;
                    secondFactorRequired: boolean;
                    actions: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            keyHint: string;
                            areaCode: string;
                            actions: string[];
                            ratePerMinute: number;
                            /** Format: date-time */
                            createdAt: string;
                            revokedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    areaCode: string | "";
                    actions: string[];
                    ratePerMinute?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            keyHint: string;
                            areaCode: string;
                            actions: string[];
                            ratePerMinute: number;
                            /** Format: date-time */
                            createdAt: string;
                            revokedAt: string | null;
                        };
                        key: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClientsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        done: true;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                action?: string;
                actorPersonId?: string;
                subjectPersonId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            /** @enum {string} */
                            outcome: "done" | "refused" | "locked";
                            /** @enum {string} */
                            actorKind: "person" | "client" | "system" | "anonymous";
                            actorPersonId: string | null;
                            actorName: string;
                            subjectPersonId: string | null;
                            subjectId: string;
                            areaCode: string;
                            fields: string[];
                            reason: string;
                            ip: string;
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditExport: {
        parameters: {
            query?: {
                q?: string;
                action?: string;
                actorPersonId?: string;
                subjectPersonId?: string;
                from?: string;
                to?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAreas: {
        parameters: {
            query?: {
                under?: string;
                level?: "county" | "street" | "community" | "grid";
                polygons?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            shortName: string;
                            /** @enum {string} */
                            level: "county" | "street" | "community" | "grid";
                            parentCode: string | null;
                            /** Format: date */
                            validFrom: string;
                            polygon?: ({
                                /** @enum {string} */
                                type: "Polygon";
                                coordinates: number[][][];
                            } | {
                                /** @enum {string} */
                                type: "MultiPolygon";
                                coordinates: number[][][][];
                            }) | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAreasLocate: {
        parameters: {
            query: {
                lon: number;
                lat: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        /** @enum {string} */
                        level: "county" | "street" | "community" | "grid";
                        within: {
                            code: string;
                            name: string;
                            /** @enum {string} */
                            level: "county" | "street" | "community" | "grid";
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGridPlans: {
        parameters: {
            query?: {
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            communityCode: string;
                            communityName: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "adopted" | "dropped";
                            revision: number;
                            /** Format: date-time */
                            madeAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            effectiveFrom: string | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGridPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id?: string;
                    communityCode: string;
                    title: string;
                    buildings?: {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        features: unknown[];
                    };
                    streets?: {
                        /** @enum {string} */
                        type: "FeatureCollection";
                        features: unknown[];
                    };
                    keepWithin?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        communityCode: string;
                        communityName: string;
                        title: string;
                        /** @enum {string} */
                        state: "draft" | "adopted" | "dropped";
                        revision: number;
                        /** Format: date-time */
                        madeAt: string;
                        decidedAt: string | null;
                        reason: string | null;
                        effectiveFrom: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGridPlansById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            /** Format: uuid */
                            id: string;
                            communityCode: string;
                            communityName: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "adopted" | "dropped";
                            revision: number;
                            /** Format: date-time */
                            madeAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            effectiveFrom: string | null;
                        };
                        grids: {
                            number: number;
                            name: string | null;
                            isSpecial: boolean;
                            households: number;
                            buildings: number;
                            work: number;
                            pieces: number;
                            outside: ("one-building" | "little-to-share" | "not-reached") | null;
                            stays: {
                                code: string;
                                name: string;
                            } | null;
                            outline: ({
                                /** @enum {string} */
                                type: "Polygon";
                                coordinates: number[][][];
                            } | {
                                /** @enum {string} */
                                type: "MultiPolygon";
                                coordinates: number[][][][];
                            }) | null;
                        }[];
                        buildings: {
                            id: string;
                            name: string;
                            lon: number;
                            lat: number;
                            households: number;
                            number: number;
                        }[];
                        ending: {
                            code: string;
                            name: string;
                            successor: number | null;
                        }[];
                        quality: {
                            buildings: number;
                            households: number;
                            grids: number;
                            contiguous: number;
                            deviationMax: number;
                            deviationRms: number;
                            withinBounds: number;
                            compactness: number;
                            reachMetresP90: number;
                            bordersOnStreets: number;
                            streetsInside: number;
                        };
                        undo: ("move" | "split" | "merge") | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGridPlansByIdChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    change: {
                        /** @enum {string} */
                        kind: "move";
                        buildings: string[];
                        to: number | null;
                    } | {
                        /** @enum {string} */
                        kind: "split";
                        grid: number;
                    } | {
                        /** @enum {string} */
                        kind: "merge";
                        grid: number;
                        into: number;
                    } | {
                        /** @enum {string} */
                        kind: "undo";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            /** Format: uuid */
                            id: string;
                            communityCode: string;
                            communityName: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "adopted" | "dropped";
                            revision: number;
                            /** Format: date-time */
                            madeAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            effectiveFrom: string | null;
                        };
                        grids: {
                            number: number;
                            name: string | null;
                            isSpecial: boolean;
                            households: number;
                            buildings: number;
                            work: number;
                            pieces: number;
                            outside: ("one-building" | "little-to-share" | "not-reached") | null;
                            stays: {
                                code: string;
                                name: string;
                            } | null;
                            outline: ({
                                /** @enum {string} */
                                type: "Polygon";
                                coordinates: number[][][];
                            } | {
                                /** @enum {string} */
                                type: "MultiPolygon";
                                coordinates: number[][][][];
                            }) | null;
                        }[];
                        buildings: {
                            id: string;
                            name: string;
                            lon: number;
                            lat: number;
                            households: number;
                            number: number;
                        }[];
                        ending: {
                            code: string;
                            name: string;
                            successor: number | null;
                        }[];
                        quality: {
                            buildings: number;
                            households: number;
                            grids: number;
                            contiguous: number;
                            deviationMax: number;
                            deviationRms: number;
                            withinBounds: number;
                            compactness: number;
                            reachMetresP90: number;
                            bordersOnStreets: number;
                            streetsInside: number;
                        };
                        undo: ("move" | "split" | "merge") | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGridPlansByIdAdopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    /** Format: date */
                    effectiveFrom: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            /** Format: uuid */
                            id: string;
                            communityCode: string;
                            communityName: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "adopted" | "dropped";
                            revision: number;
                            /** Format: date-time */
                            madeAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            effectiveFrom: string | null;
                        };
                        grids: {
                            number: number;
                            name: string | null;
                            isSpecial: boolean;
                            households: number;
                            buildings: number;
                            work: number;
                            pieces: number;
                            outside: ("one-building" | "little-to-share" | "not-reached") | null;
                            stays: {
                                code: string;
                                name: string;
                            } | null;
                            outline: ({
                                /** @enum {string} */
                                type: "Polygon";
                                coordinates: number[][][];
                            } | {
                                /** @enum {string} */
                                type: "MultiPolygon";
                                coordinates: number[][][][];
                            }) | null;
                        }[];
                        buildings: {
                            id: string;
                            name: string;
                            lon: number;
                            lat: number;
                            households: number;
                            number: number;
                        }[];
                        ending: {
                            code: string;
                            name: string;
                            successor: number | null;
                        }[];
                        quality: {
                            buildings: number;
                            households: number;
                            grids: number;
                            contiguous: number;
                            deviationMax: number;
                            deviationRms: number;
                            withinBounds: number;
                            compactness: number;
                            reachMetresP90: number;
                            bordersOnStreets: number;
                            streetsInside: number;
                        };
                        undo: ("move" | "split" | "merge") | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postGridPlansByIdDrop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            /** Format: uuid */
                            id: string;
                            communityCode: string;
                            communityName: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "adopted" | "dropped";
                            revision: number;
                            /** Format: date-time */
                            madeAt: string;
                            decidedAt: string | null;
                            reason: string | null;
                            effectiveFrom: string | null;
                        };
                        grids: {
                            number: number;
                            name: string | null;
                            isSpecial: boolean;
                            households: number;
                            buildings: number;
                            work: number;
                            pieces: number;
                            outside: ("one-building" | "little-to-share" | "not-reached") | null;
                            stays: {
                                code: string;
                                name: string;
                            } | null;
                            outline: ({
                                /** @enum {string} */
                                type: "Polygon";
                                coordinates: number[][][];
                            } | {
                                /** @enum {string} */
                                type: "MultiPolygon";
                                coordinates: number[][][][];
                            }) | null;
                        }[];
                        buildings: {
                            id: string;
                            name: string;
                            lon: number;
                            lat: number;
                            households: number;
                            number: number;
                        }[];
                        ending: {
                            code: string;
                            name: string;
                            successor: number | null;
                        }[];
                        quality: {
                            buildings: number;
                            households: number;
                            grids: number;
                            contiguous: number;
                            deviationMax: number;
                            deviationRms: number;
                            withinBounds: number;
                            compactness: number;
                            reachMetresP90: number;
                            bordersOnStreets: number;
                            streetsInside: number;
                        };
                        undo: ("move" | "split" | "merge") | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistryPeople: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            sex: ("male" | "female") | null;
                            birthYear: number | null;
                            phone: string | null;
                            areaName: string;
                            address: string;
                            /** @enum {string} */
                            residenceKind: "registered" | "living" | "floating";
                            isSynthetic: boolean;
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    sex?: ("male" | "female") | null;
                    /** @default null */
                    bornOn?: string | null;
                    /** @default null */
                    number?: {
                        /** @enum {string} */
                        kind: "identity_card" | "residence_permit" | "permanent_residence" | "passport";
                        number: string;
                    } | null;
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    household?: string | null;
                    residences: {
                        /** @enum {string} */
                        kind: "registered" | "living" | "floating";
                        areaCode: string;
                        address: string;
                        /** Format: date */
                        from: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistryPeopleById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** @enum {string} */
                        state: "active" | "merged" | "withdrawn" | "erased";
                        mergedIntoId: string | null;
                        name: string;
                        sex: ("male" | "female") | null;
                        birthYear: number | null;
                        numberKind: string | null;
                        number: string | null;
                        phone: string | null;
                        household: string | null;
                        isSynthetic: boolean;
                        residences: {
                            /** @enum {string} */
                            kind: "registered" | "living" | "floating";
                            areaCode: string;
                            areaName: string;
                            address: string;
                            /** Format: date */
                            from: string;
                            to: string | null;
                        }[];
                        housemates: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            sex: ("male" | "female") | null;
                            birthYear: number | null;
                            phone: string | null;
                            areaName: string;
                            address: string;
                            /** @enum {string} */
                            residenceKind: "registered" | "living" | "floating";
                            isSynthetic: boolean;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistryPeopleByIdLooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            who: string;
                            fields: string[];
                            reason: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryPeopleByIdUncover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fields: ("bornOn" | "phone" | "number")[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bornOn?: string | null;
                        phone?: string | null;
                        number?: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryPeopleByIdCorrect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                    name?: string;
                    sex?: ("male" | "female") | null;
                    bornOn?: string | null;
                    number?: {
                        /** @enum {string} */
                        kind: "identity_card" | "residence_permit" | "permanent_residence" | "passport";
                        number: string;
                    } | null;
                    phone?: string | null;
                    household?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryPeopleByIdMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @default  */
                    reason?: string;
                    /** @enum {string} */
                    kind: "registered" | "living" | "floating";
                    areaCode: string;
                    address: string | null;
                    /** Format: date */
                    from: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistryMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            state: "active" | "merged" | "withdrawn" | "erased";
                            mergedIntoId: string | null;
                            name: string;
                            sex: ("male" | "female") | null;
                            birthYear: number | null;
                            numberKind: string | null;
                            number: string | null;
                            phone: string | null;
                            household: string | null;
                            isSynthetic: boolean;
                            residences: {
                                /** @enum {string} */
                                kind: "registered" | "living" | "floating";
                                areaCode: string;
                                areaName: string;
                                address: string;
                                /** Format: date */
                                from: string;
                                to: string | null;
                            }[];
                        } | null;
                        looks: {
                            /** Format: date-time */
                            at: string;
                            who: string;
                            fields: string[];
                            reason: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistrySame: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            one: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sex: ("male" | "female") | null;
                                birthYear: number | null;
                                phone: string | null;
                                areaName: string;
                                address: string;
                                /** @enum {string} */
                                residenceKind: "registered" | "living" | "floating";
                                isSynthetic: boolean;
                            };
                            other: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sex: ("male" | "female") | null;
                                birthYear: number | null;
                                phone: string | null;
                                areaName: string;
                                address: string;
                                /** @enum {string} */
                                residenceKind: "registered" | "living" | "floating";
                                isSynthetic: boolean;
                            };
                            score: number;
                            reasons: ("name" | "sound" | "phone" | "birthday" | "number_missing")[];
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistrySame: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    keepId: string;
                    /** Format: uuid */
                    otherId: string;
                    /** @enum {string} */
                    decision: "merge" | "dismiss";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryPeopleByIdErase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistryImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            by: string;
                            fileName: string;
                            /** @enum {string} */
                            state: "running" | "finished" | "failed" | "undone";
                            rows: number;
                            taken: number;
                            faulty: number;
                            kept: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryImports: {
        parameters: {
            query?: {
                fileName?: string;
                areaCode?: string;
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        createdAt: string;
                        by: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "running" | "finished" | "failed" | "undone";
                        rows: number;
                        taken: number;
                        faulty: number;
                        kept: number;
                        faults: {
                            row: number;
                            path: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryImportsPreview: {
        parameters: {
            query?: {
                fileName?: string;
                areaCode?: string;
                mapping?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        titles: string[];
                        mapping: {
                            [key: string]: number;
                        };
                        rows: number;
                        checked: number;
                        faulty: number;
                        faults: {
                            row: number;
                            path: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        examples: {
                            row: number;
                            name: string;
                            number: string | null;
                            phone: string | null;
                            areaName: string;
                            address: string;
                            /** @enum {string} */
                            kind: "registered" | "living" | "floating";
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegistryImportsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        createdAt: string;
                        by: string;
                        fileName: string;
                        /** @enum {string} */
                        state: "running" | "finished" | "failed" | "undone";
                        rows: number;
                        taken: number;
                        faulty: number;
                        kept: number;
                        faults: {
                            row: number;
                            path: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRegistryImportsByIdUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibilityVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            state: "draft" | "published";
                            basedOn: string | null;
                            reason: string;
                            /** Format: date-time */
                            createdAt: string;
                            publishedAt: string | null;
                            effectiveFrom: string | null;
                            inForce: boolean;
                            revision: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResponsibilityVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id?: string;
                    title: string;
                    /** @default  */
                    reason?: string;
                    basedOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        /** @enum {string} */
                        state: "draft" | "published";
                        basedOn: string | null;
                        reason: string;
                        /** Format: date-time */
                        createdAt: string;
                        publishedAt: string | null;
                        effectiveFrom: string | null;
                        inForce: boolean;
                        revision: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResponsibilityVersionsById: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibilityVersionsByIdChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            ruleId: string;
                            before: {
                                /** Format: uuid */
                                ruleId: string;
                                category: string;
                                areaCode: string | "";
                                /** @enum {string} */
                                level: "county" | "street" | "community";
                                /** @enum {string} */
                                kind: "power" | "duty" | "negative";
                                bodyId: string | null;
                                assistingBodyIds: string[];
                                legalGround: string;
                                automatic: boolean;
                                note: string;
                                bodyName: string | null;
                            } | null;
                            after: {
                                /** Format: uuid */
                                ruleId: string;
                                category: string;
                                areaCode: string | "";
                                /** @enum {string} */
                                level: "county" | "street" | "community";
                                /** @enum {string} */
                                kind: "power" | "duty" | "negative";
                                bodyId: string | null;
                                assistingBodyIds: string[];
                                legalGround: string;
                                automatic: boolean;
                                note: string;
                                bodyName: string | null;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResponsibilityVersionsByIdRebase: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    at?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResponsibilityVersionsByIdPublish: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    effectiveFrom?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        effectiveFrom: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibilityVersionsByIdItems: {
        parameters: {
            query?: {
                category?: string;
                area?: string;
                body?: string;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            ruleId: string;
                            category: string;
                            areaCode: string | "";
                            /** @enum {string} */
                            level: "county" | "street" | "community";
                            /** @enum {string} */
                            kind: "power" | "duty" | "negative";
                            bodyId: string | null;
                            assistingBodyIds: string[];
                            legalGround: string;
                            automatic: boolean;
                            note: string;
                            bodyName: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResponsibilityVersionsByIdItems: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    areaCode: string | "";
                    /** @enum {string} */
                    level: "county" | "street" | "community";
                    /** @enum {string} */
                    kind: "power" | "duty" | "negative";
                    bodyId: string | null;
                    /** @default [] */
                    assistingBodyIds?: string[];
                    /** @default  */
                    legalGround?: string;
                    /** @default false */
                    automatic?: boolean;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        ruleId: string;
                        category: string;
                        areaCode: string | "";
                        /** @enum {string} */
                        level: "county" | "street" | "community";
                        /** @enum {string} */
                        kind: "power" | "duty" | "negative";
                        bodyId: string | null;
                        assistingBodyIds: string[];
                        legalGround: string;
                        automatic: boolean;
                        note: string;
                        bodyName: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putResponsibilityVersionsByIdItemsByRuleId: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    areaCode: string | "";
                    /** @enum {string} */
                    level: "county" | "street" | "community";
                    /** @enum {string} */
                    kind: "power" | "duty" | "negative";
                    bodyId: string | null;
                    /** @default [] */
                    assistingBodyIds?: string[];
                    /** @default  */
                    legalGround?: string;
                    /** @default false */
                    automatic?: boolean;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        ruleId: string;
                        category: string;
                        areaCode: string | "";
                        /** @enum {string} */
                        level: "county" | "street" | "community";
                        /** @enum {string} */
                        kind: "power" | "duty" | "negative";
                        bodyId: string | null;
                        assistingBodyIds: string[];
                        legalGround: string;
                        automatic: boolean;
                        note: string;
                        bodyName: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResponsibilityVersionsByIdItemsByRuleId: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibilityVersionsByIdExportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResponsibilityVersionsByIdImport: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    csv: string;
                    /** @default false */
                    replace?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                        added: number;
                        changed: number;
                        removed: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibilityTrial: {
        parameters: {
            query: {
                category: string;
                area: string;
                kind?: "power" | "duty";
                version?: string;
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "one" | "several" | "none";
                        proposals: {
                            item: {
                                /** Format: uuid */
                                ruleId: string;
                                category: string;
                                areaCode: string | "";
                                /** @enum {string} */
                                level: "county" | "street" | "community";
                                /** @enum {string} */
                                kind: "power" | "duty" | "negative";
                                bodyId: string | null;
                                assistingBodyIds: string[];
                                legalGround: string;
                                automatic: boolean;
                                note: string;
                                bodyName: string | null;
                            };
                            reasons: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        setAside: {
                            item: {
                                /** Format: uuid */
                                ruleId: string;
                                category: string;
                                areaCode: string | "";
                                /** @enum {string} */
                                level: "county" | "street" | "community";
                                /** @enum {string} */
                                kind: "power" | "duty" | "negative";
                                bodyId: string | null;
                                assistingBodyIds: string[];
                                legalGround: string;
                                automatic: boolean;
                                note: string;
                                bodyName: string | null;
                            };
                            reasons: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        versionId: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResponsibilityRulesByRuleId: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        ruleId: string;
                        category: string;
                        areaCode: string | "";
                        /** @enum {string} */
                        level: "county" | "street" | "community";
                        /** @enum {string} */
                        kind: "power" | "duty" | "negative";
                        bodyId: string | null;
                        assistingBodyIds: string[];
                        legalGround: string;
                        automatic: boolean;
                        note: string;
                        bodyName: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postResponsibilityCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ruleId: string | null;
                    content: {
                        category: string;
                        areaCode: string | "";
                        /** @enum {string} */
                        level: "county" | "street" | "community";
                        /** @enum {string} */
                        kind: "power" | "duty" | "negative";
                        bodyId: string | null;
                        /** @default [] */
                        assistingBodyIds?: string[];
                        /** @default  */
                        legalGround?: string;
                        /** @default false */
                        automatic?: boolean;
                        /** @default  */
                        note?: string;
                    } | null;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        ruleId: string;
                        versionIds: string[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCategories: {
        parameters: {
            query?: {
                under?: string;
                active?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            path: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            /** @enum {string} */
                            complexity: "question" | "ordinary" | "complex";
                            /** @enum {string} */
                            evidence: "photo" | "text" | "document";
                            publicSafety: boolean;
                            verifyByOtherBody: boolean;
                            open311: {
                                group: string | null;
                                keywords: string[];
                            };
                            active: boolean;
                            parent: string | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    path: string;
                    title: {
                        zh: string;
                        en: string;
                    };
                    /** @enum {string} */
                    urgency: "ordinary" | "urgent";
                    /** @enum {string} */
                    complexity: "question" | "ordinary" | "complex";
                    /** @enum {string} */
                    evidence: "photo" | "text" | "document";
                    publicSafety: boolean;
                    verifyByOtherBody: boolean;
                    open311: {
                        group: string | null;
                        keywords: string[];
                    };
                    active: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        path: string;
                        title: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {string} */
                        urgency: "ordinary" | "urgent";
                        /** @enum {string} */
                        complexity: "question" | "ordinary" | "complex";
                        /** @enum {string} */
                        evidence: "photo" | "text" | "document";
                        publicSafety: boolean;
                        verifyByOtherBody: boolean;
                        open311: {
                            group: string | null;
                            keywords: string[];
                        };
                        active: boolean;
                        parent: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCategoriesShipped: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        kept: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatters: {
        parameters: {
            query?: {
                type?: string;
                ids?: string | string[];
                stage?: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | ("discover" | "report" | "route" | "handle" | "answer" | "assess")[];
                state?: string | string[];
                area?: string;
                category?: string;
                urgency?: "ordinary" | "urgent";
                channel?: string;
                body?: string;
                clock?: "green" | "amber" | "red" | "none";
                lateBody?: string;
                mine?: "reported" | "assigned" | "subscribed" | "body" | "assisting" | "waiting";
                reporterOf?: string;
                assisted?: string;
                assists?: "called" | "reported_in" | "finished" | "late";
                step?: string;
                open?: string;
                openedFrom?: string;
                openedTo?: string;
                closedFrom?: string;
                closedTo?: string;
                outcome?: "closed" | "closed_unrated" | "rated" | "solved" | "satisfied" | "closed_on_time" | "closed_late";
                returned?: string;
                returnedBy?: string;
                returnedFrom?: string;
                returnedTo?: string;
                passed?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                wentBack?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                movedFrom?: string;
                q?: string;
                order?: "newest" | "due";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMattersCounts: {
        parameters: {
            query?: {
                type?: string;
                ids?: string | string[];
                stage?: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | ("discover" | "report" | "route" | "handle" | "answer" | "assess")[];
                state?: string | string[];
                area?: string;
                category?: string;
                urgency?: "ordinary" | "urgent";
                channel?: string;
                body?: string;
                clock?: "green" | "amber" | "red" | "none";
                lateBody?: string;
                mine?: "reported" | "assigned" | "subscribed" | "body" | "assisting" | "waiting";
                reporterOf?: string;
                assisted?: string;
                assists?: "called" | "reported_in" | "finished" | "late";
                step?: string;
                open?: string;
                openedFrom?: string;
                openedTo?: string;
                closedFrom?: string;
                closedTo?: string;
                outcome?: "closed" | "closed_unrated" | "rated" | "solved" | "satisfied" | "closed_on_time" | "closed_late";
                returned?: string;
                returnedBy?: string;
                returnedFrom?: string;
                returnedTo?: string;
                passed?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                wentBack?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                movedFrom?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        byStage: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMattersClocks: {
        parameters: {
            query?: {
                type?: string;
                ids?: string | string[];
                stage?: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | ("discover" | "report" | "route" | "handle" | "answer" | "assess")[];
                state?: string | string[];
                area?: string;
                category?: string;
                urgency?: "ordinary" | "urgent";
                channel?: string;
                body?: string;
                lateBody?: string;
                mine?: "reported" | "assigned" | "subscribed" | "body" | "assisting" | "waiting";
                reporterOf?: string;
                assisted?: string;
                assists?: "called" | "reported_in" | "finished" | "late";
                step?: string;
                openedFrom?: string;
                openedTo?: string;
                closedFrom?: string;
                closedTo?: string;
                outcome?: "closed" | "closed_unrated" | "rated" | "solved" | "satisfied" | "closed_on_time" | "closed_late";
                returned?: string;
                returnedBy?: string;
                returnedFrom?: string;
                returnedTo?: string;
                passed?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                wentBack?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                movedFrom?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        green: number;
                        amber: number;
                        red: number;
                        none: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMattersExport: {
        parameters: {
            query?: {
                type?: string;
                ids?: string | string[];
                stage?: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | ("discover" | "report" | "route" | "handle" | "answer" | "assess")[];
                state?: string | string[];
                area?: string;
                category?: string;
                urgency?: "ordinary" | "urgent";
                channel?: string;
                body?: string;
                clock?: "green" | "amber" | "red" | "none";
                lateBody?: string;
                mine?: "reported" | "assigned" | "subscribed" | "body" | "assisting" | "waiting";
                reporterOf?: string;
                assisted?: string;
                assists?: "called" | "reported_in" | "finished" | "late";
                step?: string;
                open?: string;
                openedFrom?: string;
                openedTo?: string;
                closedFrom?: string;
                closedTo?: string;
                outcome?: "closed" | "closed_unrated" | "rated" | "solved" | "satisfied" | "closed_on_time" | "closed_late";
                returned?: string;
                returnedBy?: string;
                returnedFrom?: string;
                returnedTo?: string;
                passed?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                wentBack?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                movedFrom?: string;
                q?: string;
                order?: "newest" | "due";
                cursor?: string;
                limit?: number;
                format?: "csv" | "json";
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMattersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        card: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        };
                        detail: string;
                        kind: string | null;
                        confidentiality: number;
                        ownerPersonName: string | null;
                        contactPhone: string | null;
                        reporterName: string | null;
                        contactMayBeSeen: boolean;
                        reporterIsMe: boolean;
                        subscribed: boolean;
                        subscriberCount: number;
                        mergedInto: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        } | null;
                        together: {
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            whatNext: {
                                zh: string;
                                en: string;
                            };
                            answer: string | null;
                        } | null;
                        parent: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        } | null;
                        children: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        }[];
                        mergedFrom: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        }[];
                        clocks: {
                            kind: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            subjectBodyId: string | null;
                            /** Format: date-time */
                            startedAt: string;
                            dueAt: string | null;
                            pausedAt: string | null;
                            stoppedAt: string | null;
                            breachedAt: string | null;
                            /** @enum {string} */
                            colour: "green" | "amber" | "red" | "none";
                        }[];
                        timeline: {
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actionTitle: {
                                zh: string;
                                en: string;
                            };
                            actorName: string | null;
                            capacity: string | null;
                            bodyName: string | null;
                            from: string | null;
                            to: string;
                            toTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            input: {
                                [key: string]: unknown;
                            };
                            reasons: {
                                zh: string;
                                en: string;
                            }[];
                            attachments: string[];
                            /** @enum {string} */
                            visibility: "public" | "parties" | "internal";
                            automatic: boolean;
                        }[];
                        attachments: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "photo" | "document";
                            seq: number;
                        }[];
                        facts: {
                            [key: string]: unknown;
                        };
                        actions: {
                            action: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            to: string | null;
                            /** @enum {string} */
                            tone: "primary" | "ordinary" | "danger";
                            inputSchema: {
                                [key: string]: unknown;
                            };
                        }[];
                        whatNext: {
                            zh: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMattersViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        filter: {
                            [key: string]: unknown;
                        };
                        shared: boolean;
                    }[];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMattersViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    filter: {
                        type?: string;
                        ids?: string | string[];
                        stage?: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | ("discover" | "report" | "route" | "handle" | "answer" | "assess")[];
                        state?: string | string[];
                        area?: string;
                        category?: string;
                        /** @enum {string} */
                        urgency?: "ordinary" | "urgent";
                        channel?: string;
                        /** Format: uuid */
                        body?: string;
                        /** @enum {string} */
                        clock?: "green" | "amber" | "red" | "none";
                        /** Format: uuid */
                        lateBody?: string;
                        /** @enum {string} */
                        mine?: "reported" | "assigned" | "subscribed" | "body" | "assisting" | "waiting";
                        /** Format: uuid */
                        reporterOf?: string;
                        assisted?: string;
                        /** @enum {string} */
                        assists?: "called" | "reported_in" | "finished" | "late";
                        step?: string;
                        open?: string;
                        /** Format: date-time */
                        openedFrom?: string;
                        /** Format: date-time */
                        openedTo?: string;
                        /** Format: date-time */
                        closedFrom?: string;
                        /** Format: date-time */
                        closedTo?: string;
                        /** @enum {string} */
                        outcome?: "closed" | "closed_unrated" | "rated" | "solved" | "satisfied" | "closed_on_time" | "closed_late";
                        returned?: string;
                        /** Format: uuid */
                        returnedBy?: string;
                        /** Format: date-time */
                        returnedFrom?: string;
                        /** Format: date-time */
                        returnedTo?: string;
                        /** @enum {string} */
                        passed?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        /** @enum {string} */
                        wentBack?: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        /** Format: date-time */
                        movedFrom?: string;
                        q?: string;
                    };
                    /** @default false */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        filter: {
                            [key: string]: unknown;
                        };
                        shared: boolean;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMattersViewsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMattersByIdActionsByAction: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        state: string;
                        /** @enum {string} */
                        stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        version: number;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMattersByIdContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string | null;
                        phone: string | null;
                        email: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putMattersByIdSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMattersByIdSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMattersActions: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    action: string;
                    /** @default {} */
                    input?: {
                        [key: string]: unknown;
                    };
                    matters: {
                        expectedVersion?: number;
                        /** Format: uuid */
                        id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @enum {boolean} */
                            ok: true;
                            reply: {
                                /** Format: uuid */
                                id: string;
                                number: string;
                                state: string;
                                /** @enum {string} */
                                stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                                version: number;
                                /** Format: date-time */
                                at: string;
                            };
                        } | {
                            /** @enum {boolean} */
                            ok: false;
                            refusal: {
                                status: number;
                                code: string;
                                sentence: {
                                    zh: string;
                                    en: string;
                                };
                            } & {
                                [key: string]: unknown;
                            };
                        })[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBoard: {
        parameters: {
            query?: {
                area?: string;
                period?: "today" | "week" | "month" | "year";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        areaCode: string;
                        days: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | null;
                        open: number;
                        overdue: number;
                        byStage: {
                            [key: string]: number;
                        };
                        byState: {
                            [key: string]: number;
                        };
                        opened: number;
                        closed: number;
                        closedUnrated: number;
                        closedOnTime: number;
                        closedLate: number;
                        rated: number;
                        solved: number;
                        satisfied: number;
                        returned: number;
                        onTimeRate: number | null;
                        returnRate: number | null;
                        wrongfulReturnRate: number | null;
                        solvedRateOverAll: number | null;
                        solvedRateOverRated: number | null;
                        satisfiedRateOverAll: number | null;
                        satisfiedRateOverRated: number | null;
                        flow: {
                            from: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | null;
                            /** @enum {string} */
                            to: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            lastHour: number;
                            today: number;
                        }[];
                        moves: {
                            /** Format: uuid */
                            id: string;
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            number: string;
                            title: string | null;
                            areaCode: string;
                            bodyName: string | null;
                            from: ("discover" | "report" | "route" | "handle" | "answer" | "assess") | null;
                            /** @enum {string} */
                            to: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        }[];
                        byArea: {
                            areaCode: string;
                            open: number;
                            overdue: number;
                            closed: number;
                        }[];
                        trend: {
                            /** Format: date */
                            day: string;
                            opened: number;
                            closed: number;
                        }[];
                        byBody: {
                            /** Format: uuid */
                            bodyId: string;
                            bodyName: string;
                            open: number;
                            overdue: number;
                            closed: number;
                            returned: number;
                            returnRate: number | null;
                            wrongfulReturnRate: number | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getBoardTilesByZByXByY.mvt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                z: number;
                x: number;
                y: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMatterTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    }[];
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppeals: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "resident";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                } | {
                    /** @enum {string} */
                    channel: "web_form";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                } | {
                    /** @enum {string} */
                    channel: "hotline";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    callerPhone: string;
                    callNumber: string;
                } | {
                    /** @enum {string} */
                    channel: "petition_letter";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    /** Format: date */
                    receivedOn: string;
                    signatory: string;
                } | {
                    /** @enum {string} */
                    channel: "petition_visit";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    visitors: number;
                    signatory: string;
                } | {
                    /** @enum {string} */
                    channel: "window";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    windowName: string;
                } | {
                    /** @enum {string} */
                    channel: "patrol";
                    title?: string;
                    detail: string;
                    point: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    found?: boolean;
                } | {
                    /** @enum {string} */
                    channel: "social";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    platform: string;
                    /** Format: uri */
                    sourceUrl: string;
                } | {
                    /** @enum {string} */
                    channel: "sensor";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    deviceId: string;
                    reading: string;
                } | {
                    /** @enum {string} */
                    channel: "on_behalf";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    helperOrganisation: string;
                    mandate: string;
                } | {
                    /** @enum {string} */
                    channel: "open_api";
                    title?: string;
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    address?: string;
                    areaCode?: string;
                    category?: string;
                    /** @enum {string} */
                    urgency?: "ordinary" | "urgent";
                    /** @default [] */
                    attachments?: string[];
                    /** Format: uuid */
                    parentId?: string;
                    /** Format: date-time */
                    happenedAt?: string;
                    contact?: {
                        name?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                    };
                    /** @default false */
                    anonymous?: boolean;
                    serviceCode: string;
                    /** Format: uri */
                    mediaUrl?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        state: string;
                        /** @enum {string} */
                        stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        version: number;
                        /** Format: date-time */
                        at: string;
                        followCode: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsFollow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        state: string;
                        stateTitle: {
                            zh: string;
                            en: string;
                        };
                        whatNext: {
                            zh: string;
                            en: string;
                        };
                        bodyName: string | null;
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        closedAt: string | null;
                        answer: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsSimilar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    detail: string;
                    point?: {
                        lon: number;
                        lat: number;
                    };
                    areaCode?: string;
                    address?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            number: string;
                            title: string;
                            category: string | null;
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            metres: number | null;
                            /** Format: date-time */
                            openedAt: string;
                            joined: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsByIdJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsJoined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            whatNext: {
                                zh: string;
                                en: string;
                            };
                            bodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            closedAt: string | null;
                            answer: string | null;
                            /** Format: uuid */
                            id: string;
                            title: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsAnswered: {
        parameters: {
            query?: {
                areaCode?: string;
                category?: string;
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            title: string;
                            category: string | null;
                            communityName: string;
                            bodyName: string | null;
                            answer: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            answeredAt: string;
                            days: number;
                            rating: {
                                solved: boolean;
                                timeliness: number;
                                effect: number;
                                openness: number;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsByIdProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        number: string;
                        /** @enum {string} */
                        stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                        state: string;
                        stateTitle: {
                            zh: string;
                            en: string;
                        };
                        whatNext: {
                            zh: string;
                            en: string;
                        };
                        bodyName: string | null;
                        /** Format: date-time */
                        openedAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        closedAt: string | null;
                        answer: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsByIdRoute: {
        parameters: {
            query?: {
                category?: string;
                kind?: "public" | "community" | "private";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "one" | "several" | "none";
                        proposals: {
                            /** Format: uuid */
                            bodyId: string;
                            bodyName: string;
                            ruleId: string | null;
                            automatic: boolean;
                            reason: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsByIdAlike: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            number: string;
                            title: string;
                            state: string;
                            stateTitle: {
                                zh: string;
                                en: string;
                            };
                            /** @enum {string} */
                            stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                            areaCode: string;
                            address: string | null;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            category: string | null;
                            /** @enum {string} */
                            urgency: "ordinary" | "urgent";
                            channel: string;
                            ownerBodyId: string | null;
                            ownerBodyName: string | null;
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            dueTitle: {
                                zh: string;
                                en: string;
                            } | null;
                            /** @enum {string} */
                            clockColour: "green" | "amber" | "red" | "none";
                            attempts: {
                                count: number;
                                /** Format: date-time */
                                lastAt: string;
                            } | null;
                            closedAt: string | null;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsWhistles: {
        parameters: {
            query?: {
                area?: string;
                assists?: "called" | "reported_in" | "finished" | "late";
                cursor?: string;
                mine?: "assisting";
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            card: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                                number: string;
                                title: string;
                                state: string;
                                stateTitle: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                                areaCode: string;
                                address: string | null;
                                point: {
                                    lon: number;
                                    lat: number;
                                } | null;
                                category: string | null;
                                /** @enum {string} */
                                urgency: "ordinary" | "urgent";
                                channel: string;
                                ownerBodyId: string | null;
                                ownerBodyName: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                dueTitle: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                clockColour: "green" | "amber" | "red" | "none";
                                attempts: {
                                    count: number;
                                    /** Format: date-time */
                                    lastAt: string;
                                } | null;
                                closedAt: string | null;
                                version: number;
                            };
                            assists: {
                                /** Format: uuid */
                                bodyId: string;
                                bodyName: string;
                                task: string;
                                /** @enum {string} */
                                state: "called" | "reported_in" | "finished";
                                /** Format: date-time */
                                whistledAt: string;
                                reportedInAt: string | null;
                                finishedAt: string | null;
                                result: string | null;
                                dueAt: string | null;
                                /** @enum {string} */
                                clockColour: "green" | "amber" | "red" | "none";
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            fileName: string;
                            channel: string;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                            /** @enum {string} */
                            state: "running" | "finished" | "failed";
                            rows: number;
                            taken: number;
                            repeated: number;
                            faulty: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsImports: {
        parameters: {
            query?: {
                channel?: "web_form" | "hotline" | "petition_letter" | "petition_visit" | "window" | "social" | "on_behalf";
                areaCode?: string;
                source?: string;
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        fileName: string;
                        channel: string;
                        /** Format: date-time */
                        createdAt: string;
                        finishedAt: string | null;
                        /** @enum {string} */
                        state: "running" | "finished" | "failed";
                        rows: number;
                        taken: number;
                        repeated: number;
                        faulty: number;
                        faults: {
                            row: number;
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsImportsPreview: {
        parameters: {
            query?: {
                channel?: "web_form" | "hotline" | "petition_letter" | "petition_visit" | "window" | "social" | "on_behalf";
                areaCode?: string;
                source?: string;
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                        checked: number;
                        faulty: number;
                        faults: {
                            row: number;
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                        }[];
                        sample: {
                            row: number;
                            title: string;
                            areaName: string;
                            address: string | null;
                            category: string | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsImportsSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            channel: "web_form" | "hotline" | "petition_letter" | "petition_visit" | "window" | "social" | "on_behalf";
                            required: string[][];
                            optional: string[];
                        }[];
                        homeArea: {
                            code: string;
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsImportsTemplateCsv: {
        parameters: {
            query: {
                channel: "web_form" | "hotline" | "petition_letter" | "petition_visit" | "window" | "social" | "on_behalf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsImportsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        fileName: string;
                        channel: string;
                        /** Format: date-time */
                        createdAt: string;
                        finishedAt: string | null;
                        /** @enum {string} */
                        state: "running" | "finished" | "failed";
                        rows: number;
                        taken: number;
                        repeated: number;
                        faulty: number;
                        faults: {
                            row: number;
                            code: string;
                            message: {
                                zh: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsImportsByIdFaultsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpen311V2ServicesJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOpen311V2ServicesByCode.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpen311V2ServicesXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOpen311V2ServicesByCode.xml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpen311V2RequestsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpen311V2RequestsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOpen311V2RequestsById.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOpen311V2TokensByToken.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpen311V2RequestsXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOpen311V2RequestsXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOpen311V2RequestsById.xml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOpen311V2TokensByToken.xml": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpen311V2DiscoveryJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpen311V2DiscoveryXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "@context": {
                            [key: string]: string;
                        };
                        "@id": string;
                        /** @enum {string} */
                        "@type": "dcat:Dataset";
                        "dct:title": {
                            "@value": string;
                            /** @enum {string} */
                            "@language": "zh" | "en";
                        }[];
                        "dct:description": {
                            "@value": string;
                            /** @enum {string} */
                            "@language": "zh" | "en";
                        }[];
                        "dct:publisher": {
                            /** @enum {string} */
                            "@type": "foaf:Agent";
                            "foaf:name": string;
                        };
                        "dct:license"?: string;
                        "dct:rights"?: {
                            "@value": string;
                            /** @enum {string} */
                            "@language": "zh" | "en";
                        }[];
                        /** Format: date-time */
                        "dct:modified": string;
                        "dct:accrualPeriodicity": string;
                        "dcat:distribution": {
                            /** @enum {string} */
                            "@type": "dcat:Distribution";
                            "dct:title": string;
                            "dcat:mediaType": string;
                            "dcat:downloadURL": string;
                        }[];
                        "csvw:column": {
                            "csvw:name": string;
                            "csvw:title": {
                                "@value": string;
                                /** @enum {string} */
                                "@language": "zh" | "en";
                            }[];
                            "dct:description": {
                                "@value": string;
                                /** @enum {string} */
                                "@language": "zh" | "en";
                            }[];
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenDataMatters: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                format?: "geojson" | "csv";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageSurges: {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        /** Format: date-time */
                        from: string;
                        weeksBefore: number;
                        items: {
                            category: string;
                            areaCode: string;
                            areaName: string;
                            count: number;
                            expected: number;
                            chance: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMoods: {
        parameters: {
            query?: {
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        weeks: {
                            n: number;
                            calm: number;
                            worried: number;
                            angry: number;
                            desperate: number;
                            /** Format: date-time */
                            from: string;
                            /** Format: date-time */
                            to: string;
                        }[];
                        themes: {
                            n: number;
                            calm: number;
                            worried: number;
                            angry: number;
                            desperate: number;
                            category: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageDrift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alarm: {
                            version: string;
                            recent: number;
                            before: number;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        at: string;
                        /** Format: date-time */
                        since: string;
                        running: {
                            version: string;
                            all: {
                                answers: number;
                                right: number;
                                accuracy: number;
                                low: number;
                                high: number;
                            };
                            unknown: number;
                            ece: number;
                            reliability: {
                                from: number;
                                to: number;
                                answers: number;
                                meanConfidence: number;
                                right: number;
                            }[];
                            groups: {
                                answers: number;
                                right: number;
                                accuracy: number;
                                low: number;
                                high: number;
                                /** @enum {string} */
                                by: "label" | "channel" | "area" | "length";
                                key: string;
                                name: string | null;
                                worse: boolean;
                            }[];
                            drift: {
                                recent: {
                                    answers: number;
                                    right: number;
                                    accuracy: number;
                                    low: number;
                                    high: number;
                                };
                                before: {
                                    answers: number;
                                    right: number;
                                    accuracy: number;
                                    low: number;
                                    high: number;
                                };
                                alarm: boolean;
                            };
                        };
                        shadow: {
                            version: string;
                            all: {
                                answers: number;
                                right: number;
                                accuracy: number;
                                low: number;
                                high: number;
                            };
                            unknown: number;
                            ece: number;
                            reliability: {
                                from: number;
                                to: number;
                                answers: number;
                                meanConfidence: number;
                                right: number;
                            }[];
                            groups: {
                                answers: number;
                                right: number;
                                accuracy: number;
                                low: number;
                                high: number;
                                /** @enum {string} */
                                by: "label" | "channel" | "area" | "length";
                                key: string;
                                name: string | null;
                                worse: boolean;
                            }[];
                            drift: {
                                recent: {
                                    answers: number;
                                    right: number;
                                    accuracy: number;
                                    low: number;
                                    high: number;
                                };
                                before: {
                                    answers: number;
                                    right: number;
                                    accuracy: number;
                                    low: number;
                                    high: number;
                                };
                                alarm: boolean;
                            };
                        } | null;
                        models: {
                            version: string;
                            ships: boolean;
                            addedAt: string | null;
                            /** Format: date */
                            trainedOn: string;
                            trainingTexts: number;
                            fingerprint: string;
                            macroF1: number;
                            ece: number;
                            labels: string[];
                        }[];
                        corrections: {
                            /** @enum {string} */
                            by: "label" | "channel" | "area" | "length";
                            key: string;
                            confidenceMin: number;
                            /** Format: date-time */
                            since: string;
                            effect: {
                                before: {
                                    answers: number;
                                    right: number;
                                    accuracy: number;
                                    low: number;
                                    high: number;
                                    of: number;
                                };
                                after: {
                                    answers: number;
                                    right: number;
                                    accuracy: number;
                                    low: number;
                                    high: number;
                                    of: number;
                                };
                            } | null;
                        }[];
                        labels: {
                            since: string | null;
                            decided: number;
                            corrected: number;
                            pairs: {
                                said: string;
                                decided: string;
                                n: number;
                            }[];
                        };
                        learning: {
                            /** Format: date-time */
                            askedAt: string;
                            stepsDone: number;
                            stepsAll: number | null;
                            stopping: boolean;
                            endedAt: string | null;
                            outcome: ("learned" | "refused" | "failed" | "cancelled" | "lost") | null;
                            version: string | null;
                        } | null;
                        second: {
                            adviser: string;
                            asked: number;
                            agreed: number;
                            decided: number;
                            right: number;
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageModelsCorrection: {
        parameters: {
            query: {
                by: "label" | "channel" | "area" | "length";
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: {
                            before: {
                                answers: number;
                                right: number;
                                accuracy: number;
                                low: number;
                                high: number;
                                of: number;
                            };
                            after: {
                                answers: number;
                                right: number;
                                accuracy: number;
                                low: number;
                                high: number;
                                of: number;
                            };
                            confidenceMin: number;
                            foundBy: number;
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTriageModelsCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    by: "label" | "channel" | "area" | "length";
                    key: string;
                    on: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTriageModelsByPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                part: "running" | "shadow";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTriageModelsLearning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTriageModelsLearning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTriageRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject?: string;
                    detail: string;
                    areaCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: {
                            path: string;
                            share: number;
                            topConfidence: number | null;
                            words: string[];
                            chosenBefore: number;
                        }[];
                        places: {
                            areaCode: string;
                            areaName: string;
                            confidence: number;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            words: string[];
                            spot: {
                                name: string;
                                address: string;
                                point: {
                                    lon: number;
                                    lat: number;
                                };
                                areaName: string;
                            } | null;
                        }[];
                        label: {
                            value: string;
                            confidence: number;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        heldBack: {
                            /** @enum {string} */
                            by: "label" | "channel" | "area" | "length";
                            key: string;
                            confidenceMin: number;
                        } | null;
                        kind: {
                            /** @enum {string} */
                            value: "complaint" | "request" | "question" | "suggestion" | "thanks";
                            confidence: number | null;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        urgency: {
                            /** @enum {string} */
                            value: "ordinary" | "pressing" | "urgent";
                            confidence: number | null;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        mood: {
                            /** @enum {string} */
                            value: "calm" | "worried" | "angry" | "desperate";
                            confidence: number | null;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        dangers: {
                            kind: string;
                            start: number;
                            end: number;
                            words: string;
                            /** @enum {string} */
                            standing: "told" | "feared";
                        }[];
                        facts: ({
                            /** @enum {string} */
                            kind: "place";
                            start: number;
                            end: number;
                            words: string;
                            level: string;
                        } | {
                            /** @enum {string} */
                            kind: "address";
                            start: number;
                            end: number;
                            words: string;
                            levels: string[];
                        } | {
                            /** @enum {string} */
                            kind: "unit";
                            start: number;
                            end: number;
                            words: string;
                            building: string | null;
                            entrance: string | null;
                            floor: string | null;
                            room: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "time";
                            start: number;
                            end: number;
                            words: string;
                            from: string | null;
                            to: string | null;
                            repeats: ("day" | "week" | "month" | "year") | null;
                            hours: {
                                from: string;
                                to: string | null;
                            } | null;
                        } | {
                            /** @enum {string} */
                            kind: "amount";
                            start: number;
                            end: number;
                            words: string;
                            yuan: number;
                            yuanMost: number | null;
                            isRough: boolean;
                        } | {
                            /** @enum {string} */
                            kind: "phone" | "identity_number" | "credit_code";
                            start: number;
                            end: number;
                            words: string;
                            masked: string;
                            isValid: boolean | null;
                        } | {
                            /** @enum {string} */
                            kind: "body";
                            start: number;
                            end: number;
                            words: string;
                        })[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMattersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        categories: {
                            path: string;
                            share: number;
                            topConfidence: number | null;
                            words: string[];
                            chosenBefore: number;
                        }[];
                        places: {
                            areaCode: string;
                            areaName: string;
                            confidence: number;
                            point: {
                                lon: number;
                                lat: number;
                            } | null;
                            words: string[];
                            spot: {
                                name: string;
                                address: string;
                                point: {
                                    lon: number;
                                    lat: number;
                                };
                                areaName: string;
                            } | null;
                        }[];
                        label: {
                            value: string;
                            confidence: number;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        heldBack: {
                            /** @enum {string} */
                            by: "label" | "channel" | "area" | "length";
                            key: string;
                            confidenceMin: number;
                        } | null;
                        kind: {
                            /** @enum {string} */
                            value: "complaint" | "request" | "question" | "suggestion" | "thanks";
                            confidence: number | null;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        urgency: {
                            /** @enum {string} */
                            value: "ordinary" | "pressing" | "urgent";
                            confidence: number | null;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        mood: {
                            /** @enum {string} */
                            value: "calm" | "worried" | "angry" | "desperate";
                            confidence: number | null;
                            reasons: {
                                word: string;
                                weight: number;
                            }[];
                        };
                        dangers: {
                            kind: string;
                            start: number;
                            end: number;
                            words: string;
                            /** @enum {string} */
                            standing: "told" | "feared";
                        }[];
                        facts: ({
                            /** @enum {string} */
                            kind: "place";
                            start: number;
                            end: number;
                            words: string;
                            level: string;
                        } | {
                            /** @enum {string} */
                            kind: "address";
                            start: number;
                            end: number;
                            words: string;
                            levels: string[];
                        } | {
                            /** @enum {string} */
                            kind: "unit";
                            start: number;
                            end: number;
                            words: string;
                            building: string | null;
                            entrance: string | null;
                            floor: string | null;
                            room: string | null;
                        } | {
                            /** @enum {string} */
                            kind: "time";
                            start: number;
                            end: number;
                            words: string;
                            from: string | null;
                            to: string | null;
                            repeats: ("day" | "week" | "month" | "year") | null;
                            hours: {
                                from: string;
                                to: string | null;
                            } | null;
                        } | {
                            /** @enum {string} */
                            kind: "amount";
                            start: number;
                            end: number;
                            words: string;
                            yuan: number;
                            yuanMost: number | null;
                            isRough: boolean;
                        } | {
                            /** @enum {string} */
                            kind: "phone" | "identity_number" | "credit_code";
                            start: number;
                            end: number;
                            words: string;
                            masked: string;
                            isValid: boolean | null;
                        } | {
                            /** @enum {string} */
                            kind: "body";
                            start: number;
                            end: number;
                            words: string;
                        })[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMattersByIdSecond: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        opinion: {
                            adviser: string;
                            label: string;
                            agrees: boolean;
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMattersByIdRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        listIsSilent: boolean;
                        items: {
                            /** Format: uuid */
                            bodyId: string;
                            bodyName: string;
                            confidence: number;
                            reasons: {
                                zh: string;
                                en: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        foundAt: string | null;
                        items: {
                            rank: number;
                            name: string;
                            place: string | null;
                            from: string | null;
                            to: string | null;
                            people: number;
                            heat: number;
                            matterIds: string[];
                            areas: string[];
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageRepeatsPlaces: {
        parameters: {
            query?: {
                days?: number;
                least?: number;
                area?: string;
                page?: number;
                by?: "address" | "area";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            category: string;
                            areaName: string;
                            address: string | null;
                            count: number;
                            open: number;
                            /** Format: date-time */
                            firstAt: string;
                            /** Format: date-time */
                            lastAt: string;
                            matterIds: string[];
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageRepeatsPeople: {
        parameters: {
            query?: {
                days?: number;
                least?: number;
                area?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            categories: number;
                            count: number;
                            open: number;
                            /** Format: date-time */
                            firstAt: string;
                            /** Format: date-time */
                            lastAt: string;
                            matterIds: string[];
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMerges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            matter: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                                number: string;
                                title: string;
                                state: string;
                                stateTitle: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                                areaCode: string;
                                address: string | null;
                                point: {
                                    lon: number;
                                    lat: number;
                                } | null;
                                category: string | null;
                                /** @enum {string} */
                                urgency: "ordinary" | "urgent";
                                channel: string;
                                ownerBodyId: string | null;
                                ownerBodyName: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                dueTitle: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                clockColour: "green" | "amber" | "red" | "none";
                                attempts: {
                                    count: number;
                                    /** Format: date-time */
                                    lastAt: string;
                                } | null;
                                closedAt: string | null;
                                version: number;
                            };
                            into: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                                number: string;
                                title: string;
                                state: string;
                                stateTitle: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                                areaCode: string;
                                address: string | null;
                                point: {
                                    lon: number;
                                    lat: number;
                                } | null;
                                category: string | null;
                                /** @enum {string} */
                                urgency: "ordinary" | "urgent";
                                channel: string;
                                ownerBodyId: string | null;
                                ownerBodyName: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                dueTitle: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                clockColour: "green" | "amber" | "red" | "none";
                                attempts: {
                                    count: number;
                                    /** Format: date-time */
                                    lastAt: string;
                                } | null;
                                closedAt: string | null;
                                version: number;
                            };
                            score: number;
                            words: string[];
                            samePlace: boolean | null;
                            sameCategory: boolean | null;
                            /** Format: date-time */
                            proposedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMattersByIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposal: {
                            matter: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                                number: string;
                                title: string;
                                state: string;
                                stateTitle: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                                areaCode: string;
                                address: string | null;
                                point: {
                                    lon: number;
                                    lat: number;
                                } | null;
                                category: string | null;
                                /** @enum {string} */
                                urgency: "ordinary" | "urgent";
                                channel: string;
                                ownerBodyId: string | null;
                                ownerBodyName: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                dueTitle: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                clockColour: "green" | "amber" | "red" | "none";
                                attempts: {
                                    count: number;
                                    /** Format: date-time */
                                    lastAt: string;
                                } | null;
                                closedAt: string | null;
                                version: number;
                            };
                            into: {
                                /** Format: uuid */
                                id: string;
                                type: string;
                                number: string;
                                title: string;
                                state: string;
                                stateTitle: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                stage: "discover" | "report" | "route" | "handle" | "answer" | "assess";
                                areaCode: string;
                                address: string | null;
                                point: {
                                    lon: number;
                                    lat: number;
                                } | null;
                                category: string | null;
                                /** @enum {string} */
                                urgency: "ordinary" | "urgent";
                                channel: string;
                                ownerBodyId: string | null;
                                ownerBodyName: string | null;
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                dueTitle: {
                                    zh: string;
                                    en: string;
                                } | null;
                                /** @enum {string} */
                                clockColour: "green" | "amber" | "red" | "none";
                                attempts: {
                                    count: number;
                                    /** Format: date-time */
                                    lastAt: string;
                                } | null;
                                closedAt: string | null;
                                version: number;
                            };
                            score: number;
                            words: string[];
                            samePlace: boolean | null;
                            sameCategory: boolean | null;
                            /** Format: date-time */
                            proposedAt: string;
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTriageMattersByIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "merge";
                    /** Format: uuid */
                    intoId: string;
                } | {
                    /** @enum {string} */
                    decision: "dismiss";
                    /** Format: uuid */
                    intoId: string;
                    /** @enum {string} */
                    reason: "other_place" | "other_thing" | "handled_apart";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTriageMergeSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposeMin: number;
                        automaticMin: number | null;
                        since: string | null;
                        outcomes: {
                            from: number;
                            merged: number;
                            automatic: number;
                            dismissed: number;
                            undone: number;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTriageMergeSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    proposeMin: number;
                    automaticMin: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "photo" | "document";
                        mediaType: string;
                        name: string;
                        bytes: number;
                        width: number | null;
                        height: number | null;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFilesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFilesByIdThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            title: {
                                zh: string;
                                en: string;
                            };
                            body: {
                                zh: string;
                                en: string;
                            };
                            link: string | null;
                            readAt: string | null;
                        }[];
                        next: string | null;
                        unread: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotificationsDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            channel: string;
                            template: string;
                            reason: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            diedAt: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNotificationsDeadLettersByIdResend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            url: string;
                            areaCode: string;
                            topics: string[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            ownerId: string;
                            failingSince: string | null;
                            offSince: string | null;
                            offReason: string | null;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    url: string;
                    areaCode: string;
                    topics: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        endpoint: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            url: string;
                            areaCode: string;
                            topics: string[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            ownerId: string;
                            failingSince: string | null;
                            offSince: string | null;
                            offReason: string | null;
                        };
                        secret: string;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchWebhooksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        url: string;
                        areaCode: string;
                        topics: string[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        ownerId: string;
                        failingSince: string | null;
                        offSince: string | null;
                        offReason: string | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhooksByIdDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            topic: string;
                            reason: string;
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            diedAt: string;
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooksByIdDeadLettersResend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        queued: number;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: {
                topics?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        map: {
                            version: string;
                            bounds: number[];
                            minZoom: number;
                            maxZoom: number;
                            layers: string[];
                            attribution: {
                                zh: string;
                                en: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMapPlaces: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "place" | "building" | "road";
                            name: string;
                            address: string;
                            point: {
                                lon: number;
                                lat: number;
                            };
                            area: {
                                code: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getMapTilesByZByXByY.mvt": {
        parameters: {
            query?: {
                v?: string;
            };
            header?: never;
            path: {
                z: number;
                x: number;
                y: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
