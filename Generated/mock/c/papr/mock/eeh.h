/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from eeh.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_EEH_H
#define PAPR_MOCK_MODULE_EEH_H

#include "papr/mock.h"
#include "papr/eeh.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ibm,set-eeh-option */
struct papr_mock_in_set_eeh_option {
	__u32 address;
	__u64 host_bridge;
	__u32 option;
};
struct papr_mock_out_set_eeh_option {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_eeh_option);

/* ibm,set-slot-reset */
struct papr_mock_in_set_slot_reset {
	__u32 address;
	__u64 host_bridge;
	__u32 operation;
};
struct papr_mock_out_set_slot_reset {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_slot_reset);

/* ibm,read-slot-reset-state2 */
struct papr_mock_in_read_slot_reset_state2 {
	__u32 address;
	__u64 host_bridge;
	int nargs;
	int nret;
};
struct papr_mock_out_read_slot_reset_state2 {
	__u32 state;
	__u32 supported;
	__u32 wait_;
	__u32 recovery;
};
PAPR_MOCK_CALL(read_slot_reset_state2);

/* ibm,get-config-addr-info2-address */
struct papr_mock_in_get_config_addr_info2_address {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_get_config_addr_info2_address {
	__u32 endpoint;
};
PAPR_MOCK_CALL(get_config_addr_info2_address);

/* ibm,get-config-addr-info2-sharing */
struct papr_mock_in_get_config_addr_info2_sharing {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_get_config_addr_info2_sharing {
	__u32 sharing;
};
PAPR_MOCK_CALL(get_config_addr_info2_sharing);

/* ibm,get-config-addr-info2 */
struct papr_mock_in_get_config_addr_info2 {
	__u32 address;
	__u64 host_bridge;
	__u32 question;
};
struct papr_mock_out_get_config_addr_info2 {
	__u32 information;
};
PAPR_MOCK_CALL(get_config_addr_info2);

/* ibm,slot-error-detail */
struct papr_mock_in_slot_error_detail {
	__u32 address;
	__u64 host_bridge;
	struct papr_memory driver_log;
	__u32 driver_log_length;
	struct papr_memory log;
	__u32 log_length;
	__u32 kind;
};
struct papr_mock_out_slot_error_detail {
	struct papr_span log;
};
PAPR_MOCK_CALL(slot_error_detail);

/* ibm,configure-pe */
struct papr_mock_in_configure_pe {
	__u32 address;
	__u64 host_bridge;
};
struct papr_mock_out_configure_pe {
	__u8 nothing_;
};
PAPR_MOCK_CALL(configure_pe);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_eeh[];

#ifdef __cplusplus
}
#endif

#endif
