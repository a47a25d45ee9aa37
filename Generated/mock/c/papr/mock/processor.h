/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from processor.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_PROCESSOR_H
#define PAPR_MOCK_MODULE_PROCESSOR_H

#include "papr/mock.h"
#include "papr/processor.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_CEDE */
struct papr_mock_in_cede {
	__u8 nothing_;
};
struct papr_mock_out_cede {
	__u8 nothing_;
};
PAPR_MOCK_CALL(cede);

/* H_CONFER */
struct papr_mock_in_confer {
	__s64 target;
	__u32 dispatch_count;
};
struct papr_mock_out_confer {
	__u8 nothing_;
};
PAPR_MOCK_CALL(confer);

/* H_PROD */
struct papr_mock_in_prod {
	__u32 target;
};
struct papr_mock_out_prod {
	__u8 nothing_;
};
PAPR_MOCK_CALL(prod);

/* H_POLL_PENDING */
struct papr_mock_in_poll_pending {
	__u8 nothing_;
};
struct papr_mock_out_poll_pending {
	__u8 nothing_;
};
PAPR_MOCK_CALL(poll_pending);

/* H_JOIN */
struct papr_mock_in_join {
	__u8 nothing_;
};
struct papr_mock_out_join {
	__u8 nothing_;
};
PAPR_MOCK_CALL(join);

/* H_SIGNAL_SYS_RESET */
struct papr_mock_in_signal_sys_reset {
	__s64 target;
};
struct papr_mock_out_signal_sys_reset {
	__u8 nothing_;
};
PAPR_MOCK_CALL(signal_sys_reset);

/* H_SET_SPRG0 */
struct papr_mock_in_set_sprg0 {
	__u64 value;
};
struct papr_mock_out_set_sprg0 {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_sprg0);

/* H_SET_DABR */
struct papr_mock_in_set_dabr {
	__u64 breakpoint;
};
struct papr_mock_out_set_dabr {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_dabr);

/* H_SET_XDABR */
struct papr_mock_in_set_xdabr {
	__u64 breakpoint;
	__u64 modes;
};
struct papr_mock_out_set_xdabr {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_xdabr);

/* H_SET_MODE_RESOURCE_SET_CIABR */
struct papr_mock_in_set_mode_resource_set_ciabr {
	__u64 breakpoint;
};
struct papr_mock_out_set_mode_resource_set_ciabr {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_mode_resource_set_ciabr);

/* H_SET_MODE_RESOURCE_SET_DAWR0 */
struct papr_mock_in_set_mode_resource_set_dawr0 {
	__u64 address;
	__u64 conditions;
};
struct papr_mock_out_set_mode_resource_set_dawr0 {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_mode_resource_set_dawr0);

/* H_SET_MODE_RESOURCE_ADDR_TRANS_MODE */
struct papr_mock_in_set_mode_resource_addr_trans_mode {
	__u64 location;
};
struct papr_mock_out_set_mode_resource_addr_trans_mode {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_mode_resource_addr_trans_mode);

/* H_SET_MODE_RESOURCE_LE */
struct papr_mock_in_set_mode_resource_le {
	__u64 endianness;
};
struct papr_mock_out_set_mode_resource_le {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_mode_resource_le);

/* H_SET_MODE_RESOURCE_SET_DAWR1 */
struct papr_mock_in_set_mode_resource_set_dawr1 {
	__u64 address;
	__u64 conditions;
};
struct papr_mock_out_set_mode_resource_set_dawr1 {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_mode_resource_set_dawr1);

/* H_SET_MODE */
struct papr_mock_in_set_mode {
	__u64 flags;
	__u64 resource;
	__u64 value1;
	__u64 value2;
};
struct papr_mock_out_set_mode {
	__u8 nothing_;
};
PAPR_MOCK_CALL(set_mode);

/* H_GET_CPU_CHARACTERISTICS */
struct papr_mock_in_get_cpu_characteristics {
	__u8 nothing_;
};
struct papr_mock_out_get_cpu_characteristics {
	__u64 characteristics;
	__u64 behaviour;
};
PAPR_MOCK_CALL(get_cpu_characteristics);

/* H_HOME_NODE_ASSOCIATIVITY */
struct papr_mock_in_home_node_associativity {
	__u64 kind;
	__u64 id;
};
struct papr_mock_out_home_node_associativity {
	__u8 domains[48];
};
PAPR_MOCK_CALL(home_node_associativity);

/* H_RANDOM */
struct papr_mock_in_random {
	__u8 nothing_;
};
struct papr_mock_out_random {
	__u64 value;
};
PAPR_MOCK_CALL(random);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_processor[];

#ifdef __cplusplus
}
#endif

#endif
