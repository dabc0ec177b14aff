import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { OwedShell } from '../account/OwedShell.tsx';
import { ReportPage } from '../resident/ReportPage.tsx';
import { ResidentShell } from '../resident/ResidentShell.tsx';
import { HomePage } from '../resident/HomePage.tsx';
import { CrashPage } from '../ui/states/CrashPage.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { NotFoundPage } from '../ui/states/NotFoundPage.tsx';
import { AccountGate } from './AccountGate.tsx';
import { FirstPage } from './FirstPage.tsx';
import { OwnPages } from './OwnPages.tsx';
import { PageGate } from './PageGate.tsx';

const account = async () => ({
  Component: (await import('../account/AccountPage.tsx')).AccountPage,
});
const messages = async () => ({
  Component: (await import('../account/MessagesPage.tsx')).MessagesPage,
});

/** The resident's first page comes with the first load; every other page when it is opened. */
const residentPages: RouteObject[] = [
  { path: '/', Component: FirstPage },
  { path: '/resident', Component: HomePage },
  {
    // With the first script: on a phone far away each script more is another journey.
    path: '/resident/report',
    Component: ReportPage,
  },
  {
    path: '/resident/receipt/:id',
    lazy: async () => ({ Component: (await import('../resident/ReceiptPage.tsx')).ReceiptPage }),
  },
  {
    path: '/resident/lookup',
    lazy: async () => ({ Component: (await import('../resident/LookupPage.tsx')).LookupPage }),
  },
  {
    path: '/resident/public',
    lazy: async () => ({ Component: (await import('../resident/PublicPage.tsx')).PublicPage }),
  },
  {
    path: '/resident/matters',
    lazy: async () => ({
      Component: (await import('../resident/MyMattersPage.tsx')).MyMattersPage,
    }),
  },
  {
    path: '/resident/matters/:id',
    lazy: async () => ({ Component: (await import('../resident/MatterPage.tsx')).MatterPage }),
  },
  {
    Component: OwnPages,
    children: [
      { path: '/account', lazy: account },
      { path: '/account/messages', lazy: messages },
    ],
  },
  {
    path: '/sign-in',
    lazy: async () => ({ Component: (await import('../account/SignInPage.tsx')).SignInPage }),
  },
];

const adminPages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../admin/StartPage.tsx')).StartPage }),
  },
  {
    path: 'bodies',
    lazy: async () => ({ Component: (await import('../admin/BodiesPage.tsx')).BodiesPage }),
  },
  {
    path: 'people',
    lazy: async () => ({ Component: (await import('../admin/PeoplePage.tsx')).PeoplePage }),
  },
  {
    path: 'capacities',
    lazy: async () => ({ Component: (await import('../admin/CapacitiesPage.tsx')).CapacitiesPage }),
  },
  {
    path: 'list',
    lazy: async () => ({ Component: (await import('../admin/ListPage.tsx')).ListPage }),
  },
  {
    path: 'categories',
    lazy: async () => ({ Component: (await import('../admin/CategoriesPage.tsx')).CategoriesPage }),
  },
  {
    path: 'clients',
    lazy: async () => ({ Component: (await import('../admin/ClientsPage.tsx')).ClientsPage }),
  },
  {
    path: 'webhooks',
    lazy: async () => ({ Component: (await import('../admin/WebhooksPage.tsx')).WebhooksPage }),
  },
  {
    path: 'audit',
    lazy: async () => ({ Component: (await import('../admin/AuditPage.tsx')).AuditPage }),
  },
];

const deskPages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../desk/InboxPage.tsx')).InboxPage }),
  },
  {
    path: 'matters/:id',
    lazy: async () => ({ Component: (await import('../desk/MatterPage.tsx')).MatterPage }),
  },
  {
    path: 'matters/:id/slip',
    lazy: async () => ({ Component: (await import('../desk/SlipPage.tsx')).SlipPage }),
  },
  {
    path: 'whistles',
    lazy: async () => ({ Component: (await import('../desk/WhistlesPage.tsx')).WhistlesPage }),
  },
  {
    path: 'grids',
    lazy: async () => ({ Component: (await import('../grids/PlansPage.tsx')).PlansPage }),
  },
  {
    path: 'grids/:id',
    lazy: async () => ({ Component: (await import('../grids/PlanPage.tsx')).PlanPage }),
  },
  {
    path: 'people',
    lazy: async () => ({ Component: (await import('../registry/PeoplePage.tsx')).PeoplePage }),
  },
  {
    path: 'people/import',
    lazy: async () => ({
      Component: (await import('../registry/PeopleImportPage.tsx')).PeopleImportPage,
    }),
  },
  {
    path: 'people/same',
    lazy: async () => ({ Component: (await import('../registry/SamePage.tsx')).SamePage }),
  },
  {
    path: 'people/:id',
    lazy: async () => ({ Component: (await import('../registry/PersonPage.tsx')).PersonPage }),
  },
  {
    path: 'topics',
    lazy: async () => ({ Component: (await import('../desk/TopicsPage.tsx')).TopicsPage }),
  },
  {
    path: 'repeats',
    lazy: async () => ({ Component: (await import('../desk/RepeatsPage.tsx')).RepeatsPage }),
  },
  {
    path: 'merges',
    lazy: async () => ({ Component: (await import('../desk/MergesPage.tsx')).MergesPage }),
  },
  {
    path: 'models',
    lazy: async () => ({ Component: (await import('../desk/ModelsPage.tsx')).ModelsPage }),
  },
  {
    path: 'report',
    lazy: async () => ({ Component: (await import('../desk/EntryPage.tsx')).EntryPage }),
  },
  {
    path: 'import',
    lazy: async () => ({ Component: (await import('../desk/ImportPage.tsx')).ImportPage }),
  },
  {
    path: 'responsibility',
    lazy: async () => ({
      Component: (await import('../desk/ResponsibilityPage.tsx')).ResponsibilityPage,
    }),
  },
  {
    path: 'admin',
    lazy: async () => ({ Component: (await import('../admin/AdminShell.tsx')).AdminShell }),
    children: adminPages,
  },
  {
    lazy: async () => ({
      Component: (await import('../desk/OwnPagesAtDesk.tsx')).OwnPagesAtDesk,
    }),
    children: [
      { path: 'account', lazy: account },
      { path: 'messages', lazy: messages },
    ],
  },
];

const fieldPages: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../field/TasksPage.tsx')).TasksPage }),
  },
  {
    path: 'matters/:id',
    lazy: async () => ({ Component: (await import('../field/MatterPage.tsx')).MatterPage }),
  },
  {
    path: 'patrol',
    lazy: async () => ({ Component: (await import('../field/PatrolPage.tsx')).PatrolPage }),
  },
  {
    path: 'outgoing',
    lazy: async () => ({ Component: (await import('../field/OutgoingPage.tsx')).OutgoingPage }),
  },
  { path: 'account', lazy: account },
  { path: 'messages', lazy: messages },
];

/** What must be put right before anything else. */
const owedPages: RouteObject[] = [
  {
    path: '/account/new-password',
    lazy: async () => ({
      Component: (await import('../account/NewPasswordPage.tsx')).NewPasswordPage,
    }),
  },
  {
    path: '/account/second-factor',
    lazy: async () => ({
      Component: (await import('../account/OwedSecondFactorPage.tsx')).OwedSecondFactorPage,
    }),
  },
];

const boardPages: RouteObject[] = [
  {
    path: '/command',
    lazy: async () => ({ Component: (await import('../command/BoardPage.tsx')).BoardPage }),
  },
];

const doors: RouteObject[] = [
  { Component: ResidentShell, children: residentPages },
  { Component: OwedShell, children: owedPages },
  {
    path: '/desk',
    lazy: async () => ({ Component: (await import('../desk/DeskShell.tsx')).DeskShell }),
    children: [{ Component: PageGate, children: deskPages }],
  },
  {
    path: '/field',
    lazy: async () => ({ Component: (await import('../field/FieldShell.tsx')).FieldShell }),
    children: [{ Component: PageGate, children: fieldPages }],
  },
  { Component: PageGate, children: boardPages },
  {
    path: '/gallery',
    lazy: async () => ({ Component: (await import('../gallery/GalleryPage.tsx')).GalleryPage }),
  },
  { path: '*', Component: NotFoundPage },
];

export const router = createBrowserRouter([
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [{ Component: AccountGate, children: doors }],
  },
]);
