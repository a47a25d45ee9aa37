/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from xive.papr; edit that. */
#ifndef PAPR_MOCK_MODULE_XIVE_H
#define PAPR_MOCK_MODULE_XIVE_H

#include "papr/mock.h"
#include "papr/xive.h"

#ifdef __cplusplus
extern "C" {
#endif

/* H_INT_GET_SOURCE_INFO */
struct papr_mock_in_int_get_source_info {
	__u32 source;
};
struct papr_mock_out_int_get_source_info {
	__u64 properties;
	__u64 management_page;
	__u64 trigger_page;
	__u64 page_shift;
};
PAPR_MOCK_CALL(int_get_source_info);

/* H_INT_SET_SOURCE_CONFIG */
struct papr_mock_in_int_set_source_config {
	__u64 flags;
	__u32 source;
	__u32 target;
	__u8 priority;
	__u32 number;
};
struct papr_mock_out_int_set_source_config {
	__u8 nothing_;
};
PAPR_MOCK_CALL(int_set_source_config);

/* H_INT_GET_SOURCE_CONFIG */
struct papr_mock_in_int_get_source_config {
	__u32 source;
};
struct papr_mock_out_int_get_source_config {
	__u32 target;
	__u8 priority;
	__u32 number;
};
PAPR_MOCK_CALL(int_get_source_config);

/* H_INT_GET_QUEUE_INFO */
struct papr_mock_in_int_get_queue_info {
	__u32 target;
	__u8 priority;
};
struct papr_mock_out_int_get_queue_info {
	__u64 page;
	__u64 page_shift;
};
PAPR_MOCK_CALL(int_get_queue_info);

/* H_INT_SET_QUEUE_CONFIG */
struct papr_mock_in_int_set_queue_config {
	__u64 flags;
	__u32 target;
	__u8 priority;
	struct papr_memory queue;
	__u64 shift;
};
struct papr_mock_out_int_set_queue_config {
	struct papr_span queue;
};
PAPR_MOCK_CALL(int_set_queue_config);

/* H_INT_GET_QUEUE_CONFIG */
struct papr_mock_in_int_get_queue_config {
	__u64 flags;
	__u32 target;
	__u8 priority;
};
struct papr_mock_out_int_get_queue_config {
	__u64 state;
	__u64 queue;
	__u64 shift;
	__u64 offset;
};
PAPR_MOCK_CALL(int_get_queue_config);

/* H_INT_SET_OS_REPORTING_LINE */
struct papr_mock_in_int_set_os_reporting_line {
	__u64 line;
};
struct papr_mock_out_int_set_os_reporting_line {
	__u8 nothing_;
};
PAPR_MOCK_CALL(int_set_os_reporting_line);

/* H_INT_GET_OS_REPORTING_LINE */
struct papr_mock_in_int_get_os_reporting_line {
	__u32 target;
};
struct papr_mock_out_int_get_os_reporting_line {
	__u64 line;
};
PAPR_MOCK_CALL(int_get_os_reporting_line);

/* H_INT_ESB */
struct papr_mock_in_int_esb {
	__u64 flags;
	__u32 source;
	__u64 offset;
	__u64 data;
};
struct papr_mock_out_int_esb {
	__u64 value;
};
PAPR_MOCK_CALL(int_esb);

/* H_INT_SYNC */
struct papr_mock_in_int_sync {
	__u32 source;
};
struct papr_mock_out_int_sync {
	__u8 nothing_;
};
PAPR_MOCK_CALL(int_sync);

/* H_INT_RESET */
struct papr_mock_in_int_reset {
	__u8 nothing_;
};
struct papr_mock_out_int_reset {
	__u8 nothing_;
};
PAPR_MOCK_CALL(int_reset);

/* All of these, with a null pointer behind the last. */
extern const struct papr_mock_call *const papr_mock_module_xive[];

#ifdef __cplusplus
}
#endif

#endif
