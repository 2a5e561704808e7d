// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, EventSocket, Open, RequestOptions } from "../../src/runtime.ts";
import type { BetaRealtimeSession, BetaRealtimeSessionCreateParams, BetaTranscriptionSession, BetaTranscriptionSessionCreateParams, CallCreateParams, CallReferParams, CallRejectParams, ClientSecretCreateParams, ClientSecretCreateResponse, ConnectRealtimeQuery, RealtimeClientEvent, RealtimeServerEvent, RealtimeSessionCreateRequest } from "../schema.ts";

export interface Beta {
  /** Methods of `portkey.beta.realtime`. */
  readonly realtime: BetaRealtime;
}

export interface BetaRealtime {
  /** Methods of `portkey.beta.realtime.sessions`. */
  readonly sessions: BetaRealtimeSessions;
  /** Methods of `portkey.beta.realtime.transcriptionSessions`. */
  readonly transcriptionSessions: BetaRealtimeTranscriptionSessions;
  /** @deprecated Use `realtime.connect` */
  readonly connect: Realtime["connect"];
}

export interface BetaRealtimeSessions {
  /**
   * Make a realtime session, the older way.
   *
   * Makes a session and a secret that opens it. Use `realtime.clientSecrets.create`.
   * @param body Settings of a session of the older kind.
   * @deprecated Use `realtime.clientSecrets.create`
   */
  create(body?: Open<BetaRealtimeSessionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<BetaRealtimeSession>;
}

export interface BetaRealtimeTranscriptionSessions {
  /**
   * Make a transcription session, the older way.
   *
   * Makes a session that writes down what is said, and a secret that opens it. Use `realtime.clientSecrets.create`.
   * @param body Settings of a session of the older kind that only writes down what is said.
   * @deprecated Use `realtime.clientSecrets.create`
   */
  create(body?: Open<BetaTranscriptionSessionCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<BetaTranscriptionSession>;
}

export interface Realtime {
  /** Methods of `portkey.realtime.calls`. */
  readonly calls: RealtimeCalls;
  /** Methods of `portkey.realtime.clientSecrets`. */
  readonly clientSecrets: RealtimeClientSecrets;
  /**
   * Open a realtime session.
   *
   * Opens a WebSocket to the provider's realtime API; the gateway passes messages both ways and logs the session. The answer to the upgrade is 101; every other status means that no session began. Browsers cannot send the headers: use a client secret there.
   */
  connect(query?: ConnectRealtimeQuery, options?: RequestOptions, extra?: RequestOptions): EventSocket<RealtimeClientEvent, RealtimeServerEvent>;
}

export interface RealtimeCalls {
  /**
   * Accept a SIP call.
   *
   * Takes an incoming call and sets up the session that talks with the caller.
   * @param callId Id of the call, from the webhook `realtime.call.incoming`.
   * @param body Settings of a session with a model that speaks.
   */
  accept(callId: string, body: Open<RealtimeSessionCreateRequest>, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * Begin a WebRTC call.
   *
   * Answers a WebRTC offer. The header `location` of the reply ends in the id of the call (`rtc_…`).
   * @param body The offer of a WebRTC connection and the session it is for.
   */
  create(body: Open<CallCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<Response>;
  /**
   * Hang up a call.
   *
   * Ends a call, whether it came by SIP or WebRTC.
   * @param callId Id of the call, from the webhook `realtime.call.incoming`.
   */
  hangup(callId: string, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * Transfer a SIP call.
   *
   * Sends the caller to another number.
   * @param callId Id of the call, from the webhook `realtime.call.incoming`.
   * @param body Where to send the caller.
   */
  refer(callId: string, body: Open<CallReferParams>, options?: RequestOptions, extra?: RequestOptions): Call<void>;
  /**
   * Reject a SIP call.
   *
   * Turns an incoming call down.
   * @param callId Id of the call, from the webhook `realtime.call.incoming`.
   * @param body What the caller is told.
   */
  reject(callId: string, body?: Open<CallRejectParams>, options?: RequestOptions, extra?: RequestOptions): Call<void>;
}

export interface RealtimeClientSecrets {
  /**
   * Make a client secret.
   *
   * Makes a secret that works for a while, with which a browser or phone opens a session without your key.
   * @param body How long the secret works and the session it is for.
   */
  create(body?: Open<ClientSecretCreateParams>, options?: RequestOptions, extra?: RequestOptions): Call<ClientSecretCreateResponse>;
}
