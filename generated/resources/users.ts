// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import type { Call, PageCall, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListUserInvitesQuery, ListUsersQuery, User, UserDeleted, UserInvite, UserInviteCreateParams, UserInviteCreated, UserInviteDeleted, UserInviteList, UserInviteResent, UserList, UserUpdateParams, UserUpdated } from "../schema.ts";

export interface Admin {
  /** Methods of `portkey.admin.users`. */
  readonly users: AdminUsers;
}

export interface AdminUsers {
  /** Methods of `portkey.admin.users.invites`. */
  readonly invites: AdminUsersInvites;
  /** @deprecated Use `delete` */
  readonly del: AdminUsers["delete"];
  /**
   * Remove a user.
   *
   * Takes a user out of the organisation. Needs `organisation_users.delete`.
   */
  delete(params: ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<UserDeleted>;
  /**
   * List users.
   *
   * All members of the organisation. Needs an organisation key with `organisation_users.list`. Unlike other lists, its paging parameters are camelCase.
   */
  list(query?: ListUsersQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<User, UserList>;
  /**
   * Retrieve a user.
   *
   * One member of the organisation. Needs `organisation_users.read`.
   */
  retrieve(params: ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<User>;
  /**
   * Update a user.
   *
   * Changes the role in the organisation. Needs `organisation_users.update`.
   * @param params What to change.
   */
  update(params: UserUpdateParams & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<UserUpdated>;
}

export interface AdminUsersInvites {
  /** @deprecated Use `delete` */
  readonly del: AdminUsersInvites["delete"];
  /**
   * Invite a user.
   *
   * Sends an e-mail with a link to join the organisation and the named workspaces. Needs `organisation_users.create`.
   * @param body Whom to invite, and into which workspaces.
   */
  create(body: Spelled<UserInviteCreateParams, { /** @deprecated Use `workspace_api_key_details` */ workspaceApiKeyDetails: "workspace_api_key_details" }>, options?: RequestOptions, extra?: RequestOptions): Call<UserInviteCreated>;
  /**
   * Cancel an invitation.
   *
   * The link in the e-mail stops working.
   */
  delete(params: ({ inviteId: string } | { inviteID: string } | { invite_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<UserInviteDeleted>;
  /**
   * List invitations.
   *
   * Invitations of every state. Its paging parameters are camelCase.
   */
  list(query?: ListUserInvitesQuery, options?: RequestOptions, extra?: RequestOptions): PageCall<UserInvite, UserInviteList>;
  /**
   * Send an invitation again.
   *
   * The same address gets another e-mail.
   */
  resend(params: ({ inviteId: string } | { inviteID: string } | { invite_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<UserInviteResent>;
  /**
   * Retrieve an invitation.
   *
   * One invitation, whatever its state.
   */
  retrieve(params: ({ inviteId: string } | { inviteID: string } | { invite_id: string }), options?: RequestOptions, extra?: RequestOptions): Call<UserInvite>;
}
