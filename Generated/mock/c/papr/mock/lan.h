/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from lan.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_LAN_H
#define PAPR_MOCK_MODULE_LAN_H

#include "papr/mock.h"
#include "papr/lan.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_REGISTER_LOGICAL_LAN */
struct papr_mock_in_register_logical_lan {
	__u32 unit_address;
	struct papr_memory buffer_list;
	__u64 receive_queue;
	struct papr_memory filter_list;
	__u64 mac;
};
struct papr_mock_out_register_logical_lan {
	struct papr_span buffer_list;
	struct papr_span filter_list;
};
PAPR_MOCK_CALL(register_logical_lan);

/* H_FREE_LOGICAL_LAN */
struct papr_mock_in_free_logical_lan {
	__u32 unit_address;
};
struct papr_mock_out_free_logical_lan {
	__u8 nothing_;
};
PAPR_MOCK_CALL(free_logical_lan);

/* H_ADD_LOGICAL_LAN_BUFFER */
struct papr_mock_in_add_logical_lan_buffer {
	__u32 unit_address;
	__u64 descriptor;
};
struct papr_mock_out_add_logical_lan_buffer {
	__u8 nothing_;
};
PAPR_MOCK_CALL(add_logical_lan_buffer);

/* H_ADD_LOGICAL_LAN_BUFFERS */
struct papr_mock_in_add_logical_lan_buffers {
	__u32 unit_address;
	__u64 descriptor1;
	__u64 descriptor2;
	__u64 descriptor3;
	__u64 descriptor4;
	__u64 descriptor5;
	__u64 descriptor6;
	__u64 descriptor7;
	__u64 descriptor8;
};
struct papr_mock_out_add_logical_lan_buffers {
	__u8 nothing_;
};
PAPR_MOCK_CALL(add_logical_lan_buffers);

/* H_FREE_LOGICAL_LAN_BUFFER */
struct papr_mock_in_free_logical_lan_buffer {
	__u32 unit_address;
	__u64 length;
};
struct papr_mock_out_free_logical_lan_buffer {
	__u8 nothing_;
};
PAPR_MOCK_CALL(free_logical_lan_buffer);

/* H_SEND_LOGICAL_LAN */
struct papr_mock_in_send_logical_lan {
	__u32 unit_address;
	__u64 descriptor1;
	__u64 descriptor2;
	__u64 descriptor3;
	__u64 descriptor4;
	__u64 descriptor5;
	__u64 descriptor6;
	__u64 token;
	__u64 mss;
};
struct papr_mock_out_send_logical_lan {
	__u64 token;
};
PAPR_MOCK_CALL(send_logical_lan);

/* H_MULTICAST_CTRL */
struct papr_mock_in_multicast_ctrl {
	__u32 unit_address;
	__u64 flags;
	__u64 address;
};
struct papr_mock_out_multicast_ctrl {
	__u64 state;
};
PAPR_MOCK_CALL(multicast_ctrl);

/* H_CHANGE_LOGICAL_LAN_MAC */
struct papr_mock_in_change_logical_lan_mac {
	__u32 unit_address;
	__u64 mac;
};
struct papr_mock_out_change_logical_lan_mac {
	__u8 nothing_;
};
PAPR_MOCK_CALL(change_logical_lan_mac);

/* H_ILLAN_ATTRIBUTES */
struct papr_mock_in_illan_attributes {
	__u32 unit_address;
	__u64 clear;
	__u64 set;
};
struct papr_mock_out_illan_attributes {
	__u64 attributes;
};
PAPR_MOCK_CALL(illan_attributes);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_lan[];

#ifdef __cplusplus
}
#endif

#endif
