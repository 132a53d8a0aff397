import type { Closing, Message, Refused } from '../visitor_wire';

// Staff reads, commands and /ws/staff, as server/wire/openapi.json and asyncapi.json describe them.

export type Role = 'salesperson' | 'manager' | 'admin';

export interface Who {
  id: number;
  name: string;
}

export interface RooftopRef {
  slug: string;
  name: string;
  zone: string;
}

export interface Me extends Who {
  role: Role;
  rooftops: RooftopRef[];
}

export interface Lead {
  id: number;
  name: string | null;
  phone: string | null;
  email: string | null;
  preferred: string | null;
  wishes: string[];
  facts: Fact[];
}

export interface Fact {
  label: string;
  text: string;
}

export type LotStatus = 'in_transit' | 'available' | 'pending_sale' | 'sold' | 'withdrawn';

export interface VehicleShort {
  id: number;
  stock_number: string;
  vin: string;
  title: string;
  status: LotStatus;
}

export interface Hold {
  id: number;
  kind: 'chat' | 'appointment' | 'staff';
  until: string;
  who: string;
  conversation: number | null;
}

export interface Vehicle extends VehicleShort {
  condition: string;
  price: string | null;
  price_cents: number | null;
  odometer: string | null;
  color: string;
  seen: string;
  seen_at: string;
  seen_by: string;
  hold: Hold | null;
  visits: {
    id: number;
    local: string;
    who: string;
    salesperson: string;
    conversation: number | null;
  }[];
}

export type AppointmentKind = 'test_drive' | 'showroom_visit' | 'trade_appraisal';
export type AppointmentState = 'booked' | 'arrived' | 'completed' | 'cancelled' | 'no_show';

export interface Appointment {
  id: number;
  kind: AppointmentKind;
  state: AppointmentState;
  staff: Who;
  starts_at: string;
  ends_at: string;
  local: string;
  code: string;
  vehicle: VehicleShort | null;
  lead: Lead;
  conversation: number | null;
  held_until: string | null;
  repair: number | null; // the open task that makes a broken promise good
}

export interface Span {
  starts_at: string;
  ends_at: string;
}

export interface BoardPerson extends Who {
  takes_appointments: boolean;
  shifts: Span[];
}

export interface Board {
  day: string;
  label: string;
  zone: string;
  today: boolean;
  open: Span[];
  closure: string | null;
  staff: BoardPerson[];
  appointments: Appointment[];
  entry: number;
}

export interface ArrivalCard {
  appointment: Appointment;
  transcript: Message[];
  answered: Fact[];
}

export interface VehiclePage {
  total: number;
  page: number;
  pages: number;
  vehicles: Vehicle[];
}

export interface ConversationRow {
  id: number;
  started: string;
  last_at: string;
  last: string;
  author: 'visitor' | 'assistant' | 'staff';
  name: string | null;
  vehicle: string | null;
  taken_by: Who | null;
  waiting: boolean;
  messages: number;
  matches?: number;
}

export interface ConversationPage {
  conversations: ConversationRow[];
  total: number;
  page?: number;
  pages?: number;
}

export interface ConversationDetail {
  conversation: ConversationRow & { lead: Lead | null };
  messages: Message[];
}

export interface Task {
  id: number;
  kind: string;
  text: string;
  owner: Who | null;
  due: string;
  due_at: string;
  overdue: boolean;
  state: 'open' | 'done';
  vehicle: VehicleShort | null;
  conversation: number | null;
  lead: Lead | null;
}

export interface Slot {
  starts_at: string;
  local: string;
  staff: Who;
}

export interface SlotPage {
  slots: Slot[];
  none?: string;
}

// A row, and the entry that proves what it says, in the ledger of a rooftop.
export interface ProofSource {
  row: string;
  entry: number;
  at: string;
  rooftop?: string;
}

export interface Evidence extends ProofSource {
  field: string;
  value: string;
  text?: string; // the value as people read it, where that differs
}

// A claim and what it rested on; one that the ledger does not know has its kind alone.
export interface Proof extends Partial<ProofSource> {
  kind: string;
  evidence: Evidence[];
}

export interface Entry {
  seq: number;
  at: string;
  kind: string;
  actor: string;
  fields: { name: string; value: string }[];
  leaf: string;
  canonical: string;
}

export interface Commands {
  mark_sold: { vehicle: number; override?: boolean; reason?: string };
  withdraw: { vehicle: number; override?: boolean; reason?: string };
  relist: { vehicle: number };
  release_hold: { hold: number; override?: boolean; reason?: string };
  place_hold: { vehicle: number; minutes?: number; name?: string };
  book_appointment: {
    kind: AppointmentKind;
    vehicle?: number;
    staff?: number;
    starts_at: string;
    name: string;
    phone?: string;
    email?: string;
  };
  move_appointment: { appointment: number; starts_at: string; staff?: number };
  cancel_appointment: { appointment: number; reason?: string };
  mark_arrived: { appointment: number };
  complete_appointment: { appointment: number; outcome?: string };
  mark_no_show: { appointment: number };
  take_conversation: { conversation: number };
  hand_back: { conversation: number };
  reply: { conversation: number; text: string };
  take_task: { task: number };
  close_task: { task: number; outcome?: string };
  open_task: {
    kind: string;
    text: string;
    due_at?: string;
    vehicle?: number;
    conversation?: number;
  };
}

export interface Done {
  id: string;
  entry: number;
  appointment?: Appointment;
  hold?: number;
  task?: number;
  seq?: number;
}

export type Topic = 'appointments' | 'vehicles' | 'conversations' | 'tasks';

export type StaffFrame =
  | { type: 'welcome'; entry: number }
  | { type: 'changed'; topics: Topic[]; entry: number }
  | ({ type: 'message'; conversation: number } & Message)
  | Refused
  | Closing;
