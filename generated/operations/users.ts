// Portkey API. Made by `npm run generate` from its OpenAPI description: do not edit.

import { lists, operation } from "../../src/runtime.ts";
import type { Call, PageCall, PortkeyClient, RequestOptions, Spelled } from "../../src/runtime.ts";
import type { ListUserInvitesQuery, ListUsersQuery, User, UserDeleted, UserInvite, UserInviteCreateParams, UserInviteCreated, UserInviteDeleted, UserInviteList, UserInviteResent, UserList, UserUpdateParams, UserUpdated } from "../schema.ts";

/** List users. */
export const listUsers: (client: PortkeyClient, query?: ListUsersQuery, options?: RequestOptions) => PageCall<User, UserList> = /*@__PURE__*/operation("GET /admin/users query list:page(page=currentPage,size=pageSize) control", lists);

/** List invitations. */
export const listUserInvites: (client: PortkeyClient, query?: ListUserInvitesQuery, options?: RequestOptions) => PageCall<UserInvite, UserInviteList> = /*@__PURE__*/operation("GET /admin/users/invites query list:page(page=currentPage,size=pageSize) control", lists);

/** Invite a user. */
export const createUserInvite: (client: PortkeyClient, body: Spelled<UserInviteCreateParams, { /** @deprecated Use `workspace_api_key_details` */ workspaceApiKeyDetails: "workspace_api_key_details" }>, options?: RequestOptions) => Call<UserInviteCreated> = /*@__PURE__*/operation("POST /admin/users/invites json needed +camel:workspace_api_key_details control");

/** Cancel an invitation. */
export const deleteUserInvite: (client: PortkeyClient, params: ({ inviteId: string } | { inviteID: string } | { invite_id: string }), options?: RequestOptions) => Call<UserInviteDeleted> = /*@__PURE__*/operation("DELETE /admin/users/invites/{inviteId|inviteID|invite_id} control");

/** Retrieve an invitation. */
export const getUserInvite: (client: PortkeyClient, params: ({ inviteId: string } | { inviteID: string } | { invite_id: string }), options?: RequestOptions) => Call<UserInvite> = /*@__PURE__*/operation("GET /admin/users/invites/{inviteId|inviteID|invite_id} control");

/** Send an invitation again. */
export const resendUserInvite: (client: PortkeyClient, params: ({ inviteId: string } | { inviteID: string } | { invite_id: string }), options?: RequestOptions) => Call<UserInviteResent> = /*@__PURE__*/operation("POST /admin/users/invites/{inviteId|inviteID|invite_id}/resend control");

/** Remove a user. */
export const deleteUser: (client: PortkeyClient, params: ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions) => Call<UserDeleted> = /*@__PURE__*/operation("DELETE /admin/users/{userId|userID|user_id} control");

/** Retrieve a user. */
export const getUser: (client: PortkeyClient, params: ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions) => Call<User> = /*@__PURE__*/operation("GET /admin/users/{userId|userID|user_id} control");

/** Update a user. */
export const updateUser: (client: PortkeyClient, params: UserUpdateParams & ({ userId: string } | { userID: string } | { user_id: string }), options?: RequestOptions) => Call<UserUpdated> = /*@__PURE__*/operation("PUT /admin/users/{userId|userID|user_id} json control");
