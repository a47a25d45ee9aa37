/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* Made by paprgen from qemu.papr; edit that. */
/*
 * Private calls of QEMU and KVM.
 *
 * QEMU and KVM have calls of their own in the range that PAPR leaves to platforms, mostly for the firmware that runs in the partition: SLOF,
 * or VOF, which leaves most of its work to QEMU. Two functions of RTAS are QEMU's own, too.
 */
#ifndef PAPR_QEMU_H
#define PAPR_QEMU_H

#include "support.h"
#include "status.h"
#include "types.h"

#ifndef KVMPPC_H_RTAS
#define KVMPPC_H_RTAS 0xf000
#endif
#ifndef H_RTAS
#define H_RTAS 0xf000
#endif
#ifndef H_LOGICAL_MEMOP
#define H_LOGICAL_MEMOP 0xF001
#endif
#ifndef H_CAS
#define H_CAS 0xF002
#endif
#ifndef H_UPDATE_DT
#define H_UPDATE_DT 0xF003
#endif
#ifndef KVMPPC_H_VOF_CLIENT
#define KVMPPC_H_VOF_CLIENT 0xF005
#endif

#ifndef PAPR_ASSEMBLY

PAPR_SAME(KVMPPC_H_RTAS, 0xf000);
PAPR_SAME(H_RTAS, 0xf000);
PAPR_SAME(H_LOGICAL_MEMOP, 0xF001);
PAPR_SAME(H_CAS, 0xF002);
PAPR_SAME(H_UPDATE_DT, 0xF003);
PAPR_SAME(KVMPPC_H_VOF_CLIENT, 0xF005);

/**
 * enum papr_memory_operation - What H_LOGICAL_MEMOP does.
 * @PAPR_MEMORY_OPERATION_COPY: Copies.
 * @PAPR_MEMORY_OPERATION_INVERT: Copies and inverts all bits.
 */
enum papr_memory_operation {
	PAPR_MEMORY_OPERATION_COPY = 0,
	PAPR_MEMORY_OPERATION_INVERT = 1,
};

/**
 * struct papr_rtas_buffer_value - The argument buffer of an RTAS call.
 * @token: Token of the function, from the node `/rtas` of the device tree.
 * @arguments: The arguments.
 * @results: The results.
 *
 * The first result is the status of the RTAS call.
 */
struct papr_rtas_buffer_value {
	__u32 token;
	struct papr_span arguments;
	struct papr_span results;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_rtas_buffer {
	__be32 token; /* 0x0 */
	__be32 argument_count; /* 0x4 */
	__be32 result_count; /* 0x8 */
} PAPR_PACKED;
PAPR_SIZE(papr_rtas_buffer, 12);
PAPR_OFFSET(papr_rtas_buffer, token, 0x0);
PAPR_OFFSET(papr_rtas_buffer, argument_count, 0x4);
PAPR_OFFSET(papr_rtas_buffer, result_count, 0x8);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_rtas_buffer_read(const void *data, __u64 size, struct papr_rtas_buffer_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_argument_count;
	__u64 v_result_count;

	value->token = papr_take_be32(&r);
	v_argument_count = papr_take_be32(&r);
	v_result_count = papr_take_be32(&r);
	value->arguments = papr_take_elements(&r, v_argument_count, PAPR_ALL, 4, NULL);
	value->results = papr_take_elements(&r, v_result_count, PAPR_ALL, 4, NULL);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_rtas_buffer_write(const struct papr_rtas_buffer_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_argument_count;
	__u64 v_result_count;

	papr_give_be32(&w, value->token);
	v_argument_count = value->arguments.count;
	papr_allow(&w, v_argument_count <= 0xFFFFFFFFU);
	papr_give_be32(&w, (__u32)v_argument_count);
	v_result_count = value->results.count;
	papr_allow(&w, v_result_count <= 0xFFFFFFFFU);
	papr_give_be32(&w, (__u32)v_result_count);
	papr_give_elements(&w, &value->arguments, 4, NULL);
	papr_give_elements(&w, &value->results, 4, NULL);
	return papr_write_end(&w);
}

/**
 * struct papr_device_tree_value - Flattened device tree.
 * @size: Size of the tree. (byte)
 * @contents: The rest of the tree.
 */
struct papr_device_tree_value {
	__u32 size;
	struct papr_span contents;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_device_tree {
	__be32 magic; /* 0x0 */
	__be32 size; /* 0x4 */
} PAPR_PACKED;
PAPR_SIZE(papr_device_tree, 8);
PAPR_OFFSET(papr_device_tree, magic, 0x0);
PAPR_OFFSET(papr_device_tree, size, 0x4);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_device_tree_read(const void *data, __u64 size, struct papr_device_tree_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	__u64 v_magic;

	v_magic = papr_take_be32(&r);
	papr_check(&r, v_magic == 0xD00DFEEDU);
	value->size = papr_take_be32(&r);
	value->contents = papr_take_bytes(&r, papr_saturate((papr_wide)((__s64)value->size - 8)));
	papr_check(&r, value->size >= 40);
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_device_tree_write(const struct papr_device_tree_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	__u64 v_magic;

	v_magic = 0xD00DFEEDU;
	papr_give_be32(&w, (__u32)v_magic);
	papr_give_be32(&w, value->size);
	papr_allow(&w, value->contents.size == papr_saturate((papr_wide)((__s64)value->size - 8)));
	papr_give_bytes(&w, value->contents.data, value->contents.size);
	papr_allow(&w, value->size >= 40);
	return papr_write_end(&w);
}

/**
 * struct papr_device_tree_update_value - Device tree that H_CAS returns.
 * @version: Version of this structure, 1.
 * @tree: The tree.
 */
struct papr_device_tree_update_value {
	__u32 version;
	struct papr_device_tree_value tree;
};

/* The part of it that is always there, as it lies in memory. */
struct papr_device_tree_update {
	__be32 version; /* 0x0 */
} PAPR_PACKED;
PAPR_SIZE(papr_device_tree_update, 4);
PAPR_OFFSET(papr_device_tree_update, version, 0x0);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_device_tree_update_read(const void *data, __u64 size, struct papr_device_tree_update_value *value)
{
	struct papr_reader r = papr_reader(data, size);

	value->version = papr_take_be32(&r);
	papr_take_nested(&r, papr_device_tree_read(r.data + r.at, r.size - r.at, &value->tree));
	return papr_read_end(&r);
}

/* How many bytes one has. */
static inline long papr_device_tree_update_size(const void *data, __u64 size)
{
	struct papr_device_tree_update_value value;

	return papr_device_tree_update_read(data, size, &value);
}

/* Takes the first of several, or says that there is none. */
static inline bool papr_device_tree_update_next(struct papr_span *rest, struct papr_device_tree_update_value *value)
{
	return papr_next(rest, papr_device_tree_update_read(rest->data, papr_element_room(rest), value));
}

/* Makes bytes of a value. */
static inline long papr_device_tree_update_write(const struct papr_device_tree_update_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);

	papr_give_be32(&w, value->version);
	papr_give_nested(&w, papr_device_tree_write(&value->tree, w.data + w.at, w.size - w.at));
	return papr_write_end(&w);
}

/**
 * struct papr_client_interface_call_value - Call of the client interface of Open Firmware.
 * @service: Address of the name of the service.
 * @argument_count: Number of arguments.
 * @result_count: Number of results.
 * @cells: The arguments, then the results.
 */
struct papr_client_interface_call_value {
	__u32 service;
	__u32 argument_count;
	__u32 result_count;
	__u32 cells[10];
};

/* The same as it lies in memory. */
struct papr_client_interface_call {
	__be32 service; /* 0x0 */
	__be32 argument_count; /* 0x4 */
	__be32 result_count; /* 0x8 */
	__be32 cells[10]; /* 0xC */
} PAPR_PACKED;
PAPR_SIZE(papr_client_interface_call, 52);
PAPR_OFFSET(papr_client_interface_call, service, 0x0);
PAPR_OFFSET(papr_client_interface_call, argument_count, 0x4);
PAPR_OFFSET(papr_client_interface_call, result_count, 0x8);
PAPR_OFFSET(papr_client_interface_call, cells, 0xC);

/* Makes a value of bytes: see DOC: structures. */
static inline long papr_client_interface_call_read(const void *data, __u64 size, struct papr_client_interface_call_value *value)
{
	struct papr_reader r = papr_reader(data, size);
	unsigned int i;

	value->service = papr_take_be32(&r);
	value->argument_count = papr_take_be32(&r);
	value->result_count = papr_take_be32(&r);
	for (i = 0; i < 10; i++)
		value->cells[i] = papr_take_be32(&r);
	papr_check(&r, (value->argument_count <= 9 && (__s64)value->result_count <= (10 - (__s64)value->argument_count)));
	return papr_read_end(&r);
}

/* Makes bytes of a value. */
static inline long papr_client_interface_call_write(const struct papr_client_interface_call_value *value, void *data, __u64 size)
{
	struct papr_writer w = papr_writer(data, size);
	unsigned int i;

	papr_give_be32(&w, value->service);
	papr_give_be32(&w, value->argument_count);
	papr_give_be32(&w, value->result_count);
	for (i = 0; i < 10; i++)
		papr_give_be32(&w, value->cells[i]);
	papr_allow(&w, (value->argument_count <= 9 && (__s64)value->result_count <= (10 - (__s64)value->argument_count)));
	return papr_write_end(&w);
}

/* One KVMPPC_H_RTAS with nothing checked; the arguments are those of papr_kvmppc_h_rtas(). */
static inline long papr_kvmppc_h_rtas_once(__u64 call)
{
	return papr_hcall_norets(KVMPPC_H_RTAS, call);
}

/* One call with translation off, nothing checked. */
static inline long papr_kvmppc_h_rtas_raw(__u64 call)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(KVMPPC_H_RTAS, ret, call);

	return rc;
}

/**
 * papr_kvmppc_h_rtas() - Calls an RTAS function.
 * @call: The function, its arguments and room for its results.
 *
 * The code tells only that the function was called. Whether it succeeded is in its first result.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - There is no function with this token. The first result is then -3.
 */
static inline long papr_kvmppc_h_rtas(const struct papr_memory *call)
{

	if (!papr_memory_fits(call, 12, 0, 0))
		return H_PARAMETER;
	return papr_kvmppc_h_rtas_once(papr_address(call));
}

/* What a status of KVMPPC_H_RTAS is as an errno: 0 or negative. */
static inline int papr_kvmppc_h_rtas_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_LOGICAL_MEMOP with nothing checked; the arguments are those of papr_logical_memop(). */
static inline long papr_logical_memop_once(__u64 destination, __u64 source, __u64 element_shift,
		__u64 count, __u64 operation)
{
	return papr_hcall_norets(H_LOGICAL_MEMOP, destination, source, element_shift, count, operation);
}

/* One call with translation off, nothing checked. */
static inline long papr_logical_memop_raw(__u64 destination, __u64 source, __u64 element_shift,
		__u64 count, __u64 operation)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_LOGICAL_MEMOP, ret, destination, source, element_shift,
		count, operation);

	return rc;
}

/* What H_LOGICAL_MEMOP answers to arguments that break a rule, or 0. */
static inline long papr_logical_memop_check(__u64 destination, __u64 source, __u64 element_shift,
		__u64 count, __u64 operation)
{
	if (!(element_shift <= 3))
		return H_PARAMETER;
	if (!(count <= 0x80000000U))
		return H_PARAMETER;
	if (!((__u64)(papr_shift_left((papr_wide)1, (papr_wide)element_shift) ? (papr_wide)destination % papr_shift_left((papr_wide)1, (papr_wide)element_shift) : 0) == 0 && (__u64)(papr_shift_left((papr_wide)1, (papr_wide)element_shift) ? (papr_wide)source % papr_shift_left((papr_wide)1, (papr_wide)element_shift) : 0) == 0))
		return H_PARAMETER;
	if (!(operation == 0 || operation == 1))
		return H_PARAMETER;
	return 0;
}

/**
 * papr_logical_memop() - Copies memory, also to and from devices, for example to scroll a screen.
 * @destination: The destination, a multiple of the size of an element.
 * @source: The source, a multiple of the size of an element.
 * @element_shift: Binary logarithm of the size of an element.
 * @count: Number of elements.
 * @operation: What is done. One of PAPR_MEMORY_OPERATION_*.
 *
 * Source and destination may overlap.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - An argument is not valid.
 */
static inline long papr_logical_memop(__u64 destination, __u64 source, __u64 element_shift,
		__u64 count, __u64 operation)
{
	long rc;

	rc = papr_logical_memop_check(destination, source, element_shift, count, operation);
	if (rc)
		return rc;
	return papr_logical_memop_once(destination, source, element_shift, count, operation);
}

/* What a status of H_LOGICAL_MEMOP is as an errno: 0 or negative. */
static inline int papr_logical_memop_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_CAS with nothing checked; the arguments are those of papr_cas(). */
static inline long papr_cas_once(__u64 vectors, __u64 tree, __u64 size)
{
	return papr_hcall_norets(H_CAS, vectors, tree, size);
}

/* One call with translation off, nothing checked. */
static inline long papr_cas_raw(__u64 vectors, __u64 tree, __u64 size)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_CAS, ret, vectors, tree, size);

	return rc;
}

/**
 * papr_cas() - Negotiates between the operating system and the platform, for `ibm,client-architecture-support`.
 * @vectors: The vectors of the operating system.
 * @tree: Receives the device tree that has been changed accordingly.
 *
 * The vectors start with a list of processor versions, each a mask and a value of 32 bits, which ends with a value that has bits outside of
 * its mask. Then come the number of option vectors minus 1 in a byte, and the option vectors, each with its length minus 1 in a byte before
 * it.
 *
 * Context: Translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - Option vector 1 or 5 is missing.
 * * %H_HARDWARE - The operating system supports none of the processor versions that the platform offers.
 * * %H_MULTI_THREADS_ACTIVE - Other processors are active.
 */
static inline long papr_cas(__u64 vectors, const struct papr_memory *tree)
{
	const __u64 size = (__u64)papr_room(tree);

	if (!papr_memory_fits(tree, 0, 0, 0))
		return H_PARAMETER;
	return papr_cas_once(vectors, papr_address(tree), size);
}

/* What a status of H_CAS is as an errno: 0 or negative. */
static inline int papr_cas_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One H_UPDATE_DT with nothing checked; the arguments are those of papr_update_dt(). */
static inline long papr_update_dt_once(__u64 tree)
{
	return papr_hcall_norets(H_UPDATE_DT, tree);
}

/* One call with translation off, nothing checked. */
static inline long papr_update_dt_raw(__u64 tree)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(H_UPDATE_DT, ret, tree);

	return rc;
}

/**
 * papr_update_dt() - Gives the hypervisor the device tree as the firmware has changed it.
 * @tree: The tree.
 *
 * Context: Translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - The tree is not consistent, or is more than twice as large as the first one.
 */
static inline long papr_update_dt(const struct papr_memory *tree)
{

	if (!papr_memory_fits(tree, 8, 0, 0))
		return H_PARAMETER;
	return papr_update_dt_once(papr_address(tree));
}

/* What a status of H_UPDATE_DT is as an errno: 0 or negative. */
static inline int papr_update_dt_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/* One KVMPPC_H_VOF_CLIENT with nothing checked; the arguments are those of papr_kvmppc_h_vof_client(). */
static inline long papr_kvmppc_h_vof_client_once(__u64 call)
{
	return papr_hcall_norets(KVMPPC_H_VOF_CLIENT, call);
}

/* One call with translation off, nothing checked. */
static inline long papr_kvmppc_h_vof_client_raw(__u64 call)
{
	unsigned long ret[4];
	const long rc = papr_hcall4_raw(KVMPPC_H_VOF_CLIENT, ret, call);

	return rc;
}

/**
 * papr_kvmppc_h_vof_client() - Calls a service of the client interface of Open Firmware, which QEMU implements for its virtual firmware (VOF).
 * @call: The service, its arguments and room for its results.
 *
 * Context: Translation off.
 *
 * Return:
 * * %H_SUCCESS - The call has completed.
 * * %H_PARAMETER - The memory is not valid, the name of the service is longer than 63 bytes, or there are too many arguments or results.
 * * %H_FUNCTION - The machine has been started without VOF.
 */
static inline long papr_kvmppc_h_vof_client(const struct papr_memory *call)
{

	if (!papr_memory_fits(call, 52, 0, 0))
		return H_PARAMETER;
	return papr_kvmppc_h_vof_client_once(papr_address(call));
}

/* What a status of KVMPPC_H_VOF_CLIENT is as an errno: 0 or negative. */
static inline int papr_kvmppc_h_vof_client_errno(long rc)
{
	switch (rc) {
	case H_SUCCESS:
		return 0;
	default:
		return -EIO;
	}
}

/**
 * papr_set_tce_bypass() - Switches translation for a virtual device off or on.
 * @unit_address: The device.
 * @bypass: 0 for translation, another value for none.
 *
 * While it is off, the device uses addresses of the partition's memory as they are.
 *
 * Context: Process or atomic context, also with translation off.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %RTAS_INVALID_PARAMETER - There is no such device, or it has no table of translation control entries.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_set_tce_bypass(__u32 unit_address, __u32 bypass)
{
	const __u32 args[2] = { unit_address, bypass };
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(IBM_SET_TCE_BYPASS, "ibm,set-tce-bypass", 2, args, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_set_tce_bypass_once papr_set_tce_bypass

/* What a status of ibm,set-tce-bypass is as an errno: 0 or negative. */
static inline int papr_set_tce_bypass_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

/**
 * papr_quiesce() - Brings all virtual devices into the state in which a partition finds them: queues are closed, translations and interrupts removed.
 *
 * SLOF makes this call before it hands the machine over.
 *
 * Context: Translation off.
 *
 * Return:
 * * %RTAS_SUCCESS - The call has completed.
 * * %PAPR_RTAS_ABSENT - This firmware has no such function.
 */
static inline long papr_quiesce(void)
{
	__u32 rets[1];
	long rc;

	if (!PAPR_RTAS(QUIESCE, "quiesce", 0, NULL, 1, rets))
		return PAPR_RTAS_ABSENT;
	rc = (__s32)rets[0];

	return rc;
}
/* It has no rules to check. */
#define papr_quiesce_once papr_quiesce

/* What a status of quiesce is as an errno: 0 or negative. */
static inline int papr_quiesce_errno(long rc)
{
	switch (rc) {
	case RTAS_SUCCESS:
		return 0;
	case RTAS_HARDWARE_ERROR:
		return -EIO;
	case RTAS_INVALID_PARAMETER:
		return -EINVAL;
	case PAPR_RTAS_ABSENT:
		return -ENOENT;
	case PAPR_RTAS_REFUSED:
		return -EINVAL;
	default:
		return -EIO;
	}
}

#endif /* PAPR_ASSEMBLY */
#endif
