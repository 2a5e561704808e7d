// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { forms, operation, sockets } from "../../src/runtime.ts";
import type { Call, EventSocket, Open, PortkeyClient, RequestOptions } from "../../src/runtime.ts";
import type { BetaRealtimeSession, BetaRealtimeSessionCreateParams, BetaTranscriptionSession, BetaTranscriptionSessionCreateParams, CallCreateParams, CallReferParams, CallRejectParams, ClientSecretCreateParams, ClientSecretCreateResponse, ConnectRealtimeQuery, RealtimeClientEvent, RealtimeServerEvent, RealtimeSessionCreateRequest } from "../schema.ts";

/** Open a realtime session. */
export const connectRealtime: (client: PortkeyClient, query?: ConnectRealtimeQuery, options?: RequestOptions) => EventSocket<RealtimeClientEvent, RealtimeServerEvent> = /*@__PURE__*/operation("GET /realtime query reply:websocket", sockets);

/** Begin a WebRTC call. */
export const createRealtimeCall: (client: PortkeyClient, body: Open<CallCreateParams>, options?: RequestOptions) => Call<Response> = /*@__PURE__*/operation("POST /realtime/calls multipart needed +part:sdp=application/sdp,session=application/json reply:bytes accept:application/sdp", forms);

/** Accept a SIP call. */
export const acceptRealtimeCall: (client: PortkeyClient, callId: string, body: Open<RealtimeSessionCreateRequest>, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("POST /realtime/calls/{call_id}/accept id json needed reply:none");

/** Hang up a call. */
export const hangUpRealtimeCall: (client: PortkeyClient, callId: string, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("POST /realtime/calls/{call_id}/hangup id reply:none");

/** Transfer a SIP call. */
export const referRealtimeCall: (client: PortkeyClient, callId: string, body: Open<CallReferParams>, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("POST /realtime/calls/{call_id}/refer id json needed reply:none");

/** Reject a SIP call. */
export const rejectRealtimeCall: (client: PortkeyClient, callId: string, body?: Open<CallRejectParams>, options?: RequestOptions) => Call<void> = /*@__PURE__*/operation("POST /realtime/calls/{call_id}/reject id json reply:none");

/** Make a client secret. */
export const createRealtimeClientSecret: (client: PortkeyClient, body?: Open<ClientSecretCreateParams>, options?: RequestOptions) => Call<ClientSecretCreateResponse> = /*@__PURE__*/operation("POST /realtime/client_secrets json");

/**
 * Make a realtime session, the older way.
 * @deprecated Use `realtime.clientSecrets.create`
 */
export const createRealtimeSession: (client: PortkeyClient, body?: Open<BetaRealtimeSessionCreateParams>, options?: RequestOptions) => Call<BetaRealtimeSession> = /*@__PURE__*/operation("POST /realtime/sessions json beta:assistants=v2");

/**
 * Make a transcription session, the older way.
 * @deprecated Use `realtime.clientSecrets.create`
 */
export const createRealtimeTranscriptionSession: (client: PortkeyClient, body?: Open<BetaTranscriptionSessionCreateParams>, options?: RequestOptions) => Call<BetaTranscriptionSession> = /*@__PURE__*/operation("POST /realtime/transcription_sessions json beta:assistants=v2");
